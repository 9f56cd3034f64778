import {number, zero, type Expression} from './Expression';
import {invert, isWhole, multiply, whole, type Rational} from './rational';

/** A larger power of a number stays as it is written. */
const largestExponent = 64;

/** A power of a number; undefined where it is not exact, or too large to write out. */
export function numberPower(
  base: Rational,
  exponent: Rational,
): Expression | undefined {
  if (base.numerator === 0) return exponent.numerator > 0 ? zero : undefined;
  if (exponent.denominator === 2) {
    const root = exactRoot(base);
    return root && numberPower(root, whole(exponent.numerator));
  }
  if (!isWhole(exponent)) return undefined;
  const n = exponent.numerator;
  if (Math.abs(n) > largestExponent) return undefined;
  let result: Rational = whole(1);
  for (let i = 0; i < Math.abs(n); i++) {
    result = multiply(result, base);
    if (!Number.isSafeInteger(result.numerator)) return undefined;
  }
  return number(n < 0 ? invert(result) : result);
}

function exactRoot({numerator, denominator, decimal}: Rational): Rational | undefined {
  if (!(numerator > 0)) return undefined;
  const [top, bottom] = [Math.sqrt(numerator), Math.sqrt(denominator)];
  const exact = Number.isInteger(top) && Number.isInteger(bottom);
  return exact ? {numerator: top, denominator: bottom, decimal} : undefined;
}
