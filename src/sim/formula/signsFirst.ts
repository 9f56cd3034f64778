import {isNumber, negative, number, product, type Expression} from './Expression';
import {negate} from './rational';
import {withChildren} from './withChildren';

/**
 * The formula as it is written down: the minus signs of a product stand before it, −xy
 * rather than x(−1)y; everything else stays where it is.
 */
export function signsFirst(e: Expression): Expression {
  const inner = withChildren(e, signsFirst);
  return inner.kind === 'product' ? signFirst(inner.factors) : inner;
}

function signFirst([first, ...others]: readonly Expression[]): Expression {
  const signs = others.filter(isNegative).length;
  if (signs === 0) return product([first!, ...others]);
  const turned = others
    .map(factor => (isNegative(factor) ? number(negate(factor.value)) : factor))
    .filter(factor => !isNumber(factor, 1));
  const rest = product([first!, ...turned]);
  return signs % 2 === 1 ? negative(rest) : rest;
}

function isNegative(e: Expression): e is Extract<Expression, {kind: 'number'}> {
  return e.kind === 'number' && e.value.numerator < 0;
}
