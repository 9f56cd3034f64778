import {isNumber, number, one, power, zero, type Expression} from './Expression';
import {invert, isWhole, multiply, whole, type Rational} from './rational';
import {simplifyProduct} from './simplifyProduct';

/** A larger power of a number stays as it is written. */
const largestExponent = 64;

/** Folds numbers and trivial exponents, and multiplies exponents where that is valid. */
export function simplifyPower(base: Expression, exponent: Expression): Expression {
  if (isNumber(exponent, 0) || isNumber(base, 1)) return one;
  if (isNumber(exponent, 1)) return base;
  if (base.kind === 'number' && exponent.kind === 'number') {
    return numberPower(base.value, exponent.value) ?? power(base, exponent);
  }
  if (exponent.kind !== 'number') {
    return base.kind === 'power' && isEuler(base.base)
      ? simplifyPower(base.base, simplifyProduct([base.exponent, exponent]))
      : power(base, exponent);
  }
  if (isNumber(base, 0))
    return exponent.value.numerator > 0 ? zero : power(base, exponent);
  const n = exponent.value;
  if (
    base.kind === 'call' &&
    base.name === 'abs' &&
    isWhole(n) &&
    n.numerator % 2 === 0
  ) {
    return simplifyPower(base.argument, exponent);
  }
  if (!isWhole(n)) return power(base, exponent);
  if (base.kind === 'product') {
    return simplifyProduct(base.factors.map(factor => simplifyPower(factor, exponent)));
  }
  if (base.kind === 'power' && (isNumber(base.exponent) || isEuler(base.base))) {
    return simplifyPower(base.base, simplifyProduct([base.exponent, exponent]));
  }
  return power(base, exponent);
}

function isEuler(e: Expression): boolean {
  return e.kind === 'constant' && e.name === 'e';
}

/** Exact, or undefined. */
function numberPower(base: Rational, exponent: Rational): Expression | undefined {
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
