import {isNumber, number, power, split, type Expression} from './Expression';
import {isWhole, negate, whole, type Rational} from './rational';

/** A product as it is written: a sign, what is over the line and what is under it. */
export interface FractionParts {
  readonly negative: boolean;
  /** Empty for 1. */
  readonly over: readonly Expression[];
  /** Empty where there is no line. */
  readonly under: readonly Expression[];
}

/** Negative numeric powers and the denominators of fractions go under the line. */
export function fractionParts(e: Expression): FractionParts {
  const {coefficient, rest} = split(e);
  const factors = rest.kind === 'product' ? rest.factors : [rest];
  const negative = coefficient.numerator < 0;
  const size = negative ? negate(coefficient) : coefficient;
  const isFraction = size.denominator > 1 && !size.decimal;
  const above = factors.filter(factor => !isDivisor(factor));
  const divisors = factors.filter(isDivisor).map(inverted);
  const below = [
    ...divisors.filter(factor => isNumber(factor)),
    ...divisors.filter(factor => !isNumber(factor)),
  ];
  return {
    negative,
    over: withNumber(isFraction ? whole(size.numerator) : size, above),
    under: withNumber(whole(isFraction ? size.denominator : 1), below),
  };
}

/** Whether a factor is written under the line. */
export function isDivisor(e: Expression): boolean {
  return (
    e.kind === 'power' && e.exponent.kind === 'number' && e.exponent.value.numerator < 0
  );
}

/** uⁿ for u⁻ⁿ. */
function inverted(e: Expression): Expression {
  if (e.kind !== 'power' || e.exponent.kind !== 'number') return e;
  return isNumber(e.exponent, -1)
    ? e.base
    : power(e.base, number(negate(e.exponent.value)));
}

function withNumber(value: Rational, factors: readonly Expression[]): Expression[] {
  const needed = factors.filter(factor => !isNumber(factor, 1));
  return isWhole(value, 1) ? needed : [number(value), ...needed];
}
