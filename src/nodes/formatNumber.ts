/** How a number is written. */
export interface NumberFormat {
  /** Significant digits, 4 unless told; the digits before the point are all written. */
  readonly digits?: number;
  /** Digits after the point, for columns whose point must not move; overrides `digits`. */
  readonly decimals?: number;
  /** Drops zeros at the end, for a setting that is shown as it was given. */
  readonly trim?: boolean;
}

const minus = '\u2212';
const none = '\u2014';

/** From here on a number is written with a power of ten. */
const huge = 1e6;

/**
 * Writes a number for people: real minus sign, no −0, a power of ten where digits alone
 * would not say it, and a dash for what is no finite number.
 *
 * @example
 * ```ts
 * formatNumber(-0.5, {decimals: 2}); // '−0.50'
 * formatNumber(1234567); // '1.235×10⁶'
 * formatNumber(NaN); // '—'
 * ```
 */
export function formatNumber(
  value: number | null | undefined,
  {digits = 4, decimals, trim = false}: NumberFormat = {},
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return none;
  const fixed = decimals !== undefined;
  const tiny = fixed ? 0 : 1e-4;
  const size = Math.abs(value);
  const trimmed = trim ? withoutZeros : (text: string) => text;
  if (Math.round(size) >= huge || (size > 0 && size < tiny)) {
    const shown = fixed ? Math.max(2, decimals + 1) : digits;
    const [mantissa = '', exponent = '0'] = Math.abs(value)
      .toExponential(shown - 1)
      .split('e');
    return signed(value, `${trimmed(mantissa)}×10${superscript(Number(exponent))}`);
  }
  return signed(
    value,
    trimmed(size.toFixed(fixed ? decimals : placesFor(size, digits))),
  );
}

/** Digits after the point that show `digits` significant ones. */
function placesFor(size: number, digits: number): number {
  if (size === 0) return 0;
  // Of the rounded number: 9.9999 becomes 10.00, not 10.000.
  const exponent = Math.floor(Math.log10(Number(size.toPrecision(digits))));
  return Math.max(0, digits - 1 - exponent);
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function signed(value: number, text: string): string {
  const isZero = /^[0.]*$/.test(text);
  return value < 0 && !isZero ? `${minus}${text}` : text;
}

/** A whole number as raised figures. */
export function superscript(exponent: number): string {
  return String(exponent)
    .replace('-', '⁻')
    .replace(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '');
}
