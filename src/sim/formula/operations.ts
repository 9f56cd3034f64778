/** Sums, differences, products and quotients as the tree holds them. */
import {negative, number, power, product, sum, type Expression} from './Expression';
import {invert, multiply, type Rational} from './rational';

export function plus(a: Expression, b: Expression): Expression {
  return sum([a, b].flatMap(e => (e.kind === 'sum' ? e.terms : [e])));
}

export function minus(a: Expression, b: Expression): Expression {
  return sum([...(a.kind === 'sum' ? a.terms : [a]), negative(b)]);
}

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
