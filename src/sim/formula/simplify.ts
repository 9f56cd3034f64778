import {
  call,
  isNumber,
  number,
  one,
  split,
  sum,
  withCoefficient,
  zero,
  type Expression,
} from './Expression';
import {key} from './key';
import {add, isWhole, negate, valueOf, whole, type Rational} from './rational';
import {simplifyPower} from './simplifyPower';
import {simplifyProduct} from './simplifyProduct';

/**
 * Brings a formula into the form a person would write: numbers folded, like terms and like
 * powers collected, factors in order. Nothing is expanded, and only numbers are computed,
 * exactly or not at all: sin(2) stays sin(2).
 *
 * Values agree wherever the original has one; holes may be filled, as in x/x = 1.
 */
export function simplify(e: Expression): Expression {
  switch (e.kind) {
    case 'sum':
      return simplifySum(e.terms.map(simplify));
    case 'product':
      return simplifyProduct(e.factors.map(simplify));
    case 'power':
      return simplifyPower(simplify(e.base), simplify(e.exponent));
    case 'call':
      return simplifyCall(e.name, simplify(e.argument));
    default:
      return e;
  }
}

/** Adds the coefficients of like terms; the first of them keeps its place. */
export function simplifySum(terms: readonly Expression[]): Expression {
  const collected = new Map<string, {coefficient: Rational; rest: Expression}>();
  for (const term of terms.flatMap(asTerms)) {
    const {coefficient, rest} = split(term);
    const known = collected.get(key(rest));
    if (known) known.coefficient = add(known.coefficient, coefficient);
    else collected.set(key(rest), {coefficient, rest});
  }
  const left = [...collected.values()]
    .filter(({coefficient}) => coefficient.numerator !== 0)
    .map(({coefficient, rest}) => withCoefficient(coefficient, rest));
  return left.length === 0 ? zero : sum(positiveFirst(left));
}

/** 1 − x² rather than −x² + 1. */
function positiveFirst(terms: readonly Expression[]): readonly Expression[] {
  const first = terms.findIndex(term => split(term).coefficient.numerator > 0);
  return first > 0 ? [...terms.slice(first), ...terms.slice(0, first)] : terms;
}

/** The terms of a sum inside a sum; of a subtracted one, with their signs turned. */
function asTerms(e: Expression): readonly Expression[] {
  const {coefficient, rest} = split(e);
  if (rest.kind !== 'sum') return [e];
  if (isWhole(coefficient, 1)) return rest.terms;
  if (!isWhole(coefficient, -1)) return [e];
  return rest.terms.map(term => {
    const inner = split(term);
    return withCoefficient(negate(inner.coefficient), inner.rest);
  });
}

const odd = new Set(['sin', 'tan', 'asin', 'atan', 'sinh', 'tanh', 'sign']);
const even = new Set(['cos', 'cosh', 'abs']);

/** What functions are of 0, and ln of 1. */
const atZero: Readonly<Record<string, number>> = {
  sin: 0,
  cos: 1,
  tan: 0,
  asin: 0,
  atan: 0,
  sinh: 0,
  cosh: 1,
  tanh: 0,
  abs: 0,
  sign: 0,
};

type Call = Extract<Expression, {kind: 'call'}>;

function simplifyCall(name: Call['name'], argument: Expression): Expression {
  if (isNumber(argument, 0) && name in atZero) return number(atZero[name]!);
  if (name === 'ln') {
    if (isNumber(argument, 1)) return zero;
    if (argument.kind === 'constant' && argument.name === 'e') return one;
    if (argument.kind === 'power' && argument.base.kind === 'constant') {
      return argument.base.name === 'e' ? argument.exponent : call(name, argument);
    }
  }
  const {coefficient, rest} = split(argument);
  if (coefficient.numerator < 0 && (odd.has(name) || even.has(name))) {
    const positive = withCoefficient(negate(coefficient), rest);
    const value = simplifyCall(name, positive);
    return odd.has(name) ? simplifyProduct([number(-1), value]) : value;
  }
  if (argument.kind === 'number' && name === 'abs') return argument;
  if (argument.kind === 'number' && name === 'sign') {
    return number(whole(valueOf(argument.value) > 0 ? 1 : 0));
  }
  return call(name, argument);
}
