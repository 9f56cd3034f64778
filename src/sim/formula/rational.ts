/**
 * Numbers of a formula as quotients of whole numbers, so that 3·0.1 is 0.3 and a third of
 * three is one. Where a quotient leaves the whole numbers that a double holds exactly, the
 * numerator becomes the nearest double and the denominator 1.
 */
export interface Rational {
  readonly numerator: number;
  /** At least 1. */
  readonly denominator: number;
  /** Written with a decimal point, not as a fraction. */
  readonly decimal: boolean;
}

export function whole(numerator: number): Rational {
  return {numerator, denominator: 1, decimal: false};
}

export function valueOf({numerator, denominator}: Rational): number {
  return numerator / denominator;
}

/** A number as it is written in decimal: 0.15 is 15/100. */
export function fromDecimal(value: number): Rational {
  const [digits, exponent = '0'] = String(value).split('e') as [string, string?];
  const [before, after = ''] = digits.split('.') as [string, string?];
  const shift = Number(exponent) - after.length;
  const numerator = Number(before + after);
  if (shift >= 0) return quotient(value, 1, false);
  return -shift <= 15 && Number.isSafeInteger(numerator)
    ? quotient(numerator, Number(`1e${-shift}`), true)
    : quotient(value, 1, true);
}

export function add(a: Rational, b: Rational): Rational {
  return quotient(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
    a.decimal || b.decimal,
  );
}

export function multiply(a: Rational, b: Rational): Rational {
  return quotient(
    a.numerator * b.numerator,
    a.denominator * b.denominator,
    a.decimal || b.decimal,
  );
}

/** 1/a; a is not zero. */
export function invert(a: Rational): Rational {
  const sign = a.numerator < 0 ? -1 : 1;
  return Number.isSafeInteger(a.numerator)
    ? quotient(sign * a.denominator, sign * a.numerator, a.decimal)
    : quotient(1 / valueOf(a), 1, true);
}

export function negate(a: Rational): Rational {
  return {...a, numerator: 0 - a.numerator};
}

export function isWhole(a: Rational, value?: number): boolean {
  return (
    a.denominator === 1 &&
    Number.isSafeInteger(a.numerator) &&
    (value === undefined || a.numerator === value)
  );
}

/** In lowest terms; a decimal only where its expansion ends. */
function quotient(numerator: number, denominator: number, decimal: boolean): Rational {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) {
    return {numerator: numerator / denominator, denominator: 1, decimal};
  }
  const divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
  const lowest = denominator / divisor;
  return {
    numerator: numerator / divisor,
    denominator: lowest,
    decimal: decimal && lowest > 1 && ends(lowest),
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  while (a > 0) [a, b] = [b % a, a];
  return b;
}

/** Whether 1/n has a finite decimal expansion: n has no prime factors but 2 and 5. */
function ends(n: number): boolean {
  while (n % 2 === 0) n /= 2;
  while (n % 5 === 0) n /= 5;
  return n === 1;
}
