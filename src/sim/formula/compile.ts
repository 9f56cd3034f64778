import * as math from '../math';
import {
  isConstant,
  isNumber,
  split,
  type Expression,
  type Extreme,
  type FunctionName,
} from './Expression';
import {functions} from './functions';
import {valueOf, type Rational} from './rational';

/** A formula made ready to be evaluated at a point. */
export type Evaluate = (point: readonly number[]) => number;

/**
 * Makes a formula ready to be evaluated: a tree of closures over the elementary functions
 * of `math`, with constant parts computed once.
 *
 * @param variables - The point's coordinates, in order.
 * @returns A function that gives NaN where the formula has no real value.
 */
export function compile(e: Expression, variables: readonly string[]): Evaluate {
  const made = make(e, part => compile(part, variables), variables);
  if (e.kind === 'number' || !isConstant(e)) return made;
  const value = made([]);
  return () => value;
}

type Compile = (part: Expression) => Evaluate;

function make(e: Expression, inner: Compile, variables: readonly string[]): Evaluate {
  switch (e.kind) {
    case 'number': {
      const value = valueOf(e.value);
      return () => value;
    }
    case 'constant': {
      const value = math[e.name];
      return () => value;
    }
    case 'variable':
      return coordinate(variables.indexOf(e.name));
    case 'sum':
      return e.terms.map(term => ({term, ...split(term)})).reduce(addTerm, undefined)!;
    case 'product':
      return makeProduct(e.factors, inner);
    case 'power':
      return makePower(e.base, e.exponent, inner);
    case 'call':
      return makeCall(e.name, inner(e.argument));
    case 'extreme':
      return e.parts.map(inner).reduce(furthest(e.name));
  }

  function addTerm(
    before: Evaluate | undefined,
    {
      term,
      coefficient,
      rest,
    }: {term: Expression; coefficient: Rational; rest: Expression},
  ): Evaluate {
    if (!before) return inner(term);
    if (coefficient.denominator === 1 && coefficient.numerator === -1) {
      const subtracted = inner(rest);
      return point => before(point) - subtracted(point);
    }
    const added = inner(term);
    return point => before(point) + added(point);
  }
}

function coordinate(index: number): Evaluate {
  // Written out, so that the access is by a constant index.
  if (index === 0) return point => point[0]!;
  if (index === 1) return point => point[1]!;
  return point => point[index]!;
}

/** Factors with negative numeric exponents are divided by, once, at the end. */
function makeProduct(factors: readonly Expression[], inner: Compile): Evaluate {
  const above: Evaluate[] = [];
  const below: Evaluate[] = [];
  for (const factor of factors) {
    const divisor = asDivisor(factor);
    if (divisor) below.push(inner(divisor));
    else above.push(inner(factor));
  }
  const top = above.reduce<Evaluate | undefined>(times, undefined);
  const bottom = below.reduce<Evaluate | undefined>(times, undefined);
  if (!bottom) return top!;
  if (!top) return point => 1 / bottom(point);
  return point => top(point) / bottom(point);
}

function times(a: Evaluate | undefined, b: Evaluate): Evaluate {
  return a ? point => a(point) * b(point) : b;
}

/** u where a factor is 1/u: u^(−n) gives uⁿ. */
function asDivisor(e: Expression): Expression | undefined {
  if (e.kind !== 'power' || e.exponent.kind !== 'number') return undefined;
  const {numerator} = e.exponent.value;
  if (!(numerator < 0)) return undefined;
  if (isNumber(e.exponent, -1)) return e.base;
  const value = {...e.exponent.value, numerator: -numerator};
  return {...e, exponent: {kind: 'number', value}};
}

function makePower(base: Expression, exponent: Expression, inner: Compile): Evaluate {
  if (exponent.kind === 'number') return rationalPower(inner(base), exponent.value);
  const raised = inner(exponent);
  if (base.kind === 'constant' && base.name === 'e') {
    return point => math.exp(raised(point));
  }
  const b = inner(base);
  return point => math.pow(b(point), raised(point));
}

/** Up to here powers are products; `pow` is as exact and slower. */
const largestProduct = 32;

function rationalPower(u: Evaluate, exponent: Rational): Evaluate {
  const {numerator: p, denominator: q, decimal} = exponent;
  if (p < 0) {
    const positive = rationalPower(u, {...exponent, numerator: -p});
    return point => 1 / positive(point);
  }
  if (q === 1 && Number.isInteger(p) && p <= largestProduct) return wholePower(u, p);
  if (q === 2) return wholePower(point => math.sqrt(u(point)), p);
  if (q === 3 && !decimal) return wholePower(point => math.cbrt(u(point)), p);
  const value = p / q;
  if (q % 2 === 1 && q > 1 && !decimal) {
    // The real root: of negative numbers negative, and of their even powers positive.
    return wholePower(point => {
      const x = u(point);
      return x < 0 ? -math.pow(-x, 1 / q) : math.pow(x, 1 / q);
    }, p);
  }
  return point => math.pow(u(point), value);
}

function wholePower(u: Evaluate, n: number): Evaluate {
  if (n === 0) return () => 1;
  if (n === 1) return u;
  if (n === 2) {
    return point => {
      const x = u(point);
      return x * x;
    };
  }
  if (n === 3) {
    return point => {
      const x = u(point);
      return x * x * x;
    };
  }
  if (n > largestProduct) return point => math.pow(u(point), n);
  return point => bySquaring(u(point), n);
}

function bySquaring(x: number, n: number): number {
  let result = 1;
  for (
    let square = x, left = n;
    left > 0;
    left = Math.floor(left / 2), square *= square
  ) {
    if (left % 2 === 1) result *= square;
  }
  return result;
}

function makeCall(name: FunctionName, u: Evaluate): Evaluate {
  // The two of most formulas written out: an engine inlines what it can see.
  if (name === 'sin') return point => math.sin(u(point));
  if (name === 'cos') return point => math.cos(u(point));
  if (name === 'abs') return point => math.abs(u(point));
  const f = functions[name];
  return point => f(u(point));
}

function furthest(name: Extreme['name']) {
  const choose = math[name];
  return (a: Evaluate, b: Evaluate): Evaluate => {
    return point => choose(a(point), b(point));
  };
}
