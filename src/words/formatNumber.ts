/** The one writer of numbers. */
import type {Language} from './languages';
import {minus, none, signs} from './signs';

/** How a number is written. */
export interface NumberFormat {
  /** Significant digits, 4 unless told; the digits before the point are all written. */
  readonly digits?: number;
  /** Digits after the point, for columns whose point must not move; overrides `digits`. */
  readonly decimals?: number;
  /** Drops zeros at the end, for a setting that is shown as it was given. */
  readonly trim?: boolean;
  /** From here on it is written with a power of ten; a million unless told. */
  readonly huge?: number;
  /**
   * With `decimals`: that the number is seen while it changes, where a power of ten for
   * one frame would flicker. Only then is a number that is not 0 written `0.00`.
   */
  readonly isMoving?: boolean;
}

/** For whom a number is written. */
export interface Writing {
  readonly language: Language;
  /** `picture`: 1.2×10⁻⁷; `speech`, for alt text: in words; `tex`: as TeX. */
  readonly medium: Medium;
}

export type Medium = 'picture' | 'speech' | 'tex';

/** From here on a number is written with a power of ten, unless told. */
const usuallyHuge = 1e6;

/** Below, too, where the digits are significant ones. */
const tiny = 1e-4;

const englishPicture: Writing = {language: 'en', medium: 'picture'};

/**
 * Writes a number for people: real minus sign, no −0, no `0.000` for what is not 0, a
 * power of ten where digits alone would not say it, and a dash for what is no finite
 * number.
 *
 * @example
 * ```ts
 * formatNumber(-0.5, {decimals: 2}); // '−0.50'
 * formatNumber(1234567); // '1.235×10⁶'
 * formatNumber(0.00012, {decimals: 3}); // '1.200×10⁻⁴'
 * formatNumber(NaN); // '—'
 * ```
 */
export function formatNumber(
  value: number | null | undefined,
  format: NumberFormat = {},
  {language, medium}: Writing = englishPicture,
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) {
    const {spokenNone} = signs[language];
    return {picture: none, speech: spokenNone, tex: `\\text{${none}}`}[medium];
  }
  const {digits, exponent} = partsOf(value, format);
  const sign = isNegative(value, digits) ? (medium === 'tex' ? '-' : minus) : '';
  return sign + writtenDigits(digits, exponent, {language, medium});
}

/**
 * Digits with a point, and the power of ten that goes with them, in a language's signs.
 *
 * @param exponent - Null where no power is written.
 */
export function writtenDigits(
  digits: string,
  exponent: number | null,
  {language, medium}: Writing,
): string {
  const {decimal, spokenPower, spokenMinus} = signs[language];
  const point = medium === 'tex' && decimal === ',' ? '{,}' : decimal;
  const mantissa = digits.replace('.', point);
  if (exponent === null) return mantissa;
  switch (medium) {
    case 'picture':
      return `${mantissa}×10${superscript(exponent)}`;
    case 'tex':
      return `${mantissa}\\times10^{${exponent}}`;
    case 'speech': {
      const size = String(Math.abs(exponent));
      return spokenPower(mantissa, exponent < 0 ? `${spokenMinus} ${size}` : size);
    }
  }
}

/**
 * The number that a reader takes from what is written.
 *
 * @example
 * ```ts
 * numberAsWritten(2 / 3, {digits: 3}); // 0.667
 * ```
 */
export function numberAsWritten(value: number, format: NumberFormat = {}): number {
  const {digits, exponent} = partsOf(value, format);
  const size = Number(exponent === null ? digits : `${digits}e${exponent}`);
  return isNegative(value, digits) ? -size : size;
}

/** A size's digits, with a point; and the power of ten, null where none is written. */
interface Parts {
  readonly digits: string;
  readonly exponent: number | null;
}

function partsOf(
  value: number,
  {
    digits = 4,
    decimals,
    trim = false,
    huge = usuallyHuge,
    isMoving = false,
  }: NumberFormat,
): Parts {
  const size = Math.abs(value);
  const trimmed = trim ? withoutZeros : (text: string) => text;
  const plain = size.toFixed(Math.min(100, decimals ?? placesFor(size, digits)));
  const isLost = decimals === undefined ? size < tiny : !isMoving && isZero(plain);
  if (Math.round(size) < huge && !(size > 0 && isLost)) {
    return {digits: trimmed(plain), exponent: null};
  }
  const shown = decimals === undefined ? digits : Math.max(2, decimals + 1);
  const [mantissa = '', exponent = '0'] = size
    .toExponential(Math.min(17, shown) - 1)
    .split('e');
  return {digits: trimmed(mantissa), exponent: Number(exponent)};
}

/** Digits after the point that show `digits` significant ones. */
function placesFor(size: number, digits: number): number {
  if (size === 0) return 0;
  // Of the rounded number: 9.9999 becomes 10.00, not 10.000.
  return Math.max(0, digits - 1 - exponentOf(size, digits));
}

/** The power of ten of a number's first digit, once it is rounded. */
function exponentOf(size: number, digits: number): number {
  return Number(size.toExponential(digits - 1).split('e')[1]);
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function isZero(digits: string): boolean {
  return /^[0.]*$/.test(digits);
}

function isNegative(value: number, digits: string): boolean {
  return value < 0 && !isZero(digits);
}

/** A whole number as raised figures. */
export function superscript(exponent: number): string {
  return String(exponent)
    .replace('-', '⁻')
    .replace(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '');
}
