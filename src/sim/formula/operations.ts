/** Sums, differences, products and quotients as the tree holds them. */
import {negative, number, power, product, sum, type Expression} from './Expression';
import {invert, multiply, type Rational} from './rational';

/** a + b; a sum within becomes part of it. */
export function plus(a: Expression, b: Expression): Expression {
  return sum([a, b].flatMap(e => (e.kind === 'sum' ? e.terms : [e])));
}

/** a − b; a sum at the left becomes part of it. */
export function minus(a: Expression, b: Expression): Expression {
  return sum([...(a.kind === 'sum' ? a.terms : [a]), negative(b)]);
}

/** a·b; a product within becomes part of it. */
export function times(a: Expression, b: Expression): Expression {
  return product([a, b].flatMap(e => (e.kind === 'product' ? e.factors : [e])));
}

/** a/b; of two numbers, the number. */
export function over(a: Expression, b: Expression): Expression {
  if (a.kind === 'number' && b.kind === 'number' && b.value.numerator !== 0) {
    return number(multiply(a.value, fraction(a.value, invert(b.value))));
  }
  return times(a, power(b, number(-1)));
}

/** 1/4 is written as a fraction, 0.5/4 as a decimal. */
function fraction(a: Rational, inverse: Rational): Rational {
  return a.decimal ? {...inverse, decimal: true} : inverse;
}
