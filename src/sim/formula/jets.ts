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

/**
 * A value with its derivatives along n variables, in one list: the value, n first
 * derivatives and, for order 2, n² second ones row by row.
 */
export type Jet = Float64Array;

/** Fills its own jet anew each time, and gives that. */
type Make = (point: readonly number[]) => Jet;

/**
 * Makes a formula ready to be evaluated together with its derivatives. At kinks it takes
 * what `differentiate` takes: the slope of |u| at its corner is 0.
 *
 * @param variables - The point's coordinates, in order.
 * @param order - 1 for first derivatives only.
 * @returns A function whose result holds until it is called again.
 */
export function jets(
  e: Expression,
  variables: readonly string[],
  order: 1 | 2,
): (point: readonly number[]) => Jet {
  const n = variables.length;
  const jet = new Float64Array(order === 1 ? 1 + n : 1 + n + n * n);
  const inner = (part: Expression) => jets(part, variables, order);
  if (isConstant(e)) {
    jet[0] = compile(e, variables)([]);
    return () => jet;
  }
  switch (e.kind) {
    case 'sum':
      return added(jet, e.terms.map(inner));
    case 'product':
      return e.factors
        .map(inner)
        .reduce((a, b) => multiplied(new Float64Array(jet), n, a, b));
    case 'call':
      return ofOne(jet, n, call(e.name, u), inner(e.argument));
    case 'power':
      if (isConstant(e.exponent))
        return ofOne(jet, n, power(u, e.exponent), inner(e.base));
      if (isConstant(e.base)) return ofOne(jet, n, power(e.base, u), inner(e.exponent));
      return ofTwo(jet, n, power(u, v), [inner(e.base), inner(e.exponent)]);
    default: {
      const index = variables.indexOf(e.kind === 'variable' ? e.name : '');
      jet[1 + index] = 1;
      return point => {
        jet[0] = point[index]!;
        return jet;
      };
    }
  }
}

/** What stands in the place of an operation's parts. */
const u: Expression = {kind: 'variable', name: 'u'};
const v: Expression = {kind: 'variable', name: 'v'};

function added(jet: Jet, parts: readonly Make[]): Make {
  return point => {
    jet.fill(0);
    for (const part of parts) {
      const term = part(point);
      for (let k = 0; k < jet.length; k++) jet[k]! += term[k]!;
    }
    return jet;
  };
}

function multiplied(jet: Jet, n: number, first: Make, second: Make): Make {
  return point => {
    const [a, b] = [first(point), second(point)];
    const [p, q] = [a[0]!, b[0]!];
    jet[0] = p * q;
    for (let k = 1; k < jet.length; k++) jet[k] = a[k]! * q + p * b[k]!;
    forEachSecond(jet, n, (k, i, j) => {
      jet[k]! += a[i]! * b[j]! + a[j]! * b[i]!;
    });
    return jet;
  };
}

/** The chain rule for an operation g on one part: g″∇u∇uᵀ + g′H. */
function ofOne(jet: Jet, n: number, operation: Expression, part: Make): Make {
  const [g, first, second] = derivatives(operation, ['u']) as [
    Evaluate,
    Evaluate,
    Evaluate,
  ];
  const at = [0];
  return point => {
    const a = part(point);
    at[0] = a[0]!;
    const slope = first(at);
    jet[0] = g(at);
    for (let k = 1; k < jet.length; k++) jet[k] = slope * a[k]!;
    if (jet.length > 1 + n) {
      const bend = second(at);
      forEachSecond(jet, n, (k, i, j) => {
        jet[k]! += bend * a[i]! * a[j]!;
      });
    }
    return jet;
  };
}

/** The chain rule for an operation on two parts. */
function ofTwo(
  jet: Jet,
  n: number,
  operation: Expression,
  [first, second]: readonly [Make, Make],
): Make {
  const [g, alongU, alongV, uu, uv, vv] = derivatives(operation, ['u', 'v']) as [
    Evaluate,
    Evaluate,
    Evaluate,
    Evaluate,
    Evaluate,
    Evaluate,
  ];
  return point => {
    const [a, b] = [first(point), second(point)];
    const at = [a[0]!, b[0]!];
    const [p, q] = [alongU(at), alongV(at)];
    jet[0] = g(at);
    for (let k = 1; k < jet.length; k++) jet[k] = p * a[k]! + q * b[k]!;
    if (jet.length > 1 + n) {
      const [pp, pq, qq] = [uu(at), uv(at), vv(at)];
      forEachSecond(jet, n, (k, i, j) => {
        jet[k]! +=
          pp * a[i]! * a[j]! +
          pq * (a[i]! * b[j]! + a[j]! * b[i]!) +
          qq * b[i]! * b[j]!;
      });
    }
    return jet;
  };
}

/** Every second derivative's place in a jet, with those of the two first ones. */
function forEachSecond(
  jet: Jet,
  n: number,
  change: (k: number, i: number, j: number) => void,
): void {
  for (let k = 1 + n; k < jet.length; k++) {
    const entry = k - 1 - n;
    change(k, 1 + Math.floor(entry / n), 1 + (entry % n));
  }
}

/** An operation, its first derivatives and its second ones, each ready to be evaluated. */
function derivatives(operation: Expression, names: readonly string[]): Evaluate[] {
  const first = names.map(name => differentiate(operation, name));
  const second = names.flatMap((name, i) =>
    first.slice(0, i + 1).map(slope => differentiate(slope, name)),
  );
  return [operation, ...first, ...second].map(e => compile(e, names));
}
