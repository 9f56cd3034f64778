import {
  call,
  extreme,
  isNumber,
  number,
  one,
  split,
  withCoefficient,
  zero,
  type Call,
  type Expression,
  type Extreme,
} from './Expression';
import {key} from './key';
import {negate, valueOf, whole} from './rational';
import {simplifyPower, simplifyProduct} from './simplifyProduct';
import {simplifySum} from './simplifySum';

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
    case 'extreme':
      return simplifyExtreme(e.name, e.parts.map(simplify));
    default:
      return e;
  }
}

const odd = new Set([
  ...['sin', 'tan', 'asin', 'atan', 'sinh', 'tanh', 'asinh', 'atanh', 'sign'],
]);
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
  asinh: 0,
  atanh: 0,
  abs: 0,
  sign: 0,
  relu: 0,
};

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
  if (argument.kind === 'number' && name === 'relu') {
    return valueOf(argument.value) > 0 ? argument : zero;
  }
  if (argument.kind === 'number' && name === 'sign') {
    return number(whole(valueOf(argument.value) > 0 ? 1 : 0));
  }
  return call(name, argument);
}

/** The same part twice counts once, and numbers are compared. */
function simplifyExtreme(
  name: Extreme['name'],
  parts: readonly Expression[],
): Expression {
  const different = [...new Map(parts.map(part => [key(part), part])).values()];
  const numbers = different.filter(part => part.kind === 'number');
  if (numbers.length < 2) return extreme(name, different);
  const sign = name === 'max' ? 1 : -1;
  const [kept] = numbers.sort((a, b) => sign * (valueOf(b.value) - valueOf(a.value)));
  return extreme(
    name,
    different.filter(part => part.kind !== 'number' || part === kept),
  );
}
