/**
 * Exact first and second derivatives without a formula for them: every part of a formula
 * hands its value, gradient and Hessian on to what it stands in (forward differentiation;
 * Griewank and Walther, Evaluating Derivatives (2008), chapters 3 and 13). One evaluation
 * costs in proportion to the formula, where the second derivative's formula may be a
 * thousand times as long.
 */
import {compile, type Evaluate} from './compile';
import {differentiate} from './differentiate';
import {call, isConstant, power, type Expression} from './Expression';

/** A value with its derivatives along every variable. */
export interface Jet {
  readonly value: number;
  readonly gradient: readonly number[];
  /** Row by row. */
  readonly hessian: readonly (readonly number[])[];
}

/**
 * Makes a formula ready to be evaluated together with its derivatives. At kinks it takes
 * what `differentiate` takes: the slope of |u| at its corner is 0.
 *
 * @param variables - The point's coordinates, in order.
 */
export function jets(
  e: Expression,
  variables: readonly string[],
): (point: readonly number[]) => Jet {
  const n = variables.length;
  const inner = (part: Expression) => jets(part, variables);
  if (isConstant(e)) {
    const value = compile(e, variables)([]);
    return () => ({value, gradient: zeros(n), hessian: zeros(n).map(() => zeros(n))});
  }
  switch (e.kind) {
    case 'sum':
      return fold(e.terms.map(inner), add);
    case 'product':
      return fold(e.factors.map(inner), times);
    case 'call':
      return ofOne(call(e.name, u), inner(e.argument));
    case 'power':
      if (isConstant(e.exponent)) return ofOne(power(u, e.exponent), inner(e.base));
      if (isConstant(e.base)) return ofOne(power(e.base, u), inner(e.exponent));
      return ofTwo(power(u, v), inner(e.base), inner(e.exponent));
    default: {
      const index = variables.indexOf(e.kind === 'variable' ? e.name : '');
      const gradient = variables.map((_, i) => (i === index ? 1 : 0));
      const hessian = zeros(n).map(() => zeros(n));
      return point => ({value: point[index]!, gradient, hessian});
    }
  }
}

/** What stands in the place of an operation's parts. */
const u: Expression = {kind: 'variable', name: 'u'};
const v: Expression = {kind: 'variable', name: 'v'};

type Make = (point: readonly number[]) => Jet;

function zeros(n: number): number[] {
  return new Array<number>(n).fill(0);
}

function fold(parts: readonly Make[], join: (a: Jet, b: Jet) => Jet): Make {
  return point => parts.map(part => part(point)).reduce(join);
}

function add(a: Jet, b: Jet): Jet {
  return {
    value: a.value + b.value,
    gradient: a.gradient.map((x, i) => x + b.gradient[i]!),
    hessian: a.hessian.map((row, i) => row.map((x, j) => x + b.hessian[i]![j]!)),
  };
}

function times(a: Jet, b: Jet): Jet {
  const [ga, gb] = [a.gradient, b.gradient];
  return {
    value: a.value * b.value,
    gradient: ga.map((x, i) => x * b.value + a.value * gb[i]!),
    hessian: a.hessian.map((row, i) =>
      row.map(
        (x, j) =>
          x * b.value + ga[i]! * gb[j]! + ga[j]! * gb[i]! + a.value * b.hessian[i]![j]!,
      ),
    ),
  };
}

/** The chain rule for an operation g on one part: g″∇u∇uᵀ + g′H. */
function ofOne(operation: Expression, part: Make): Make {
  const [g, first, second] = derivatives(operation, ['u']);
  return point => {
    const {value, gradient, hessian} = part(point);
    const [slope, bend] = [first!([value]), second!([value])];
    return {
      value: g!([value]),
      gradient: gradient.map(x => slope * x),
      hessian: hessian.map((row, i) =>
        row.map((x, j) => slope * x + bend * gradient[i]! * gradient[j]!),
      ),
    };
  };
}

/** The chain rule for an operation on two parts. */
function ofTwo(operation: Expression, a: Make, b: Make): Make {
  const [g, alongU, alongV, uu, uv, vv] = derivatives(operation, ['u', 'v']);
  return point => {
    const [p, q] = [a(point), b(point)];
    const at = [p.value, q.value];
    const [gu, gv, guu, guv, gvv] = [alongU, alongV, uu, uv, vv].map(d => d!(at)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const [x, y] = [p.gradient, q.gradient];
    return {
      value: g!(at),
      gradient: x.map((xi, i) => gu * xi + gv * y[i]!),
      hessian: p.hessian.map((row, i) =>
        row.map(
          (h, j) =>
            gu * h +
            gv * q.hessian[i]![j]! +
            guu * x[i]! * x[j]! +
            guv * (x[i]! * y[j]! + x[j]! * y[i]!) +
            gvv * y[i]! * y[j]!,
        ),
      ),
    };
  };
}

/** An operation, its first derivatives and its second ones, each ready to be evaluated. */
function derivatives(operation: Expression, names: readonly string[]): Evaluate[] {
  const first = names.map(name => differentiate(operation, name));
  const second = names.flatMap((name, i) =>
    first.slice(0, i + 1).map(slope => differentiate(slope, name)),
  );
  return [operation, ...first, ...second].map(e => compile(e, names));
}
