import {tickStep, ticks as niceTicks} from 'd3-array';
import {digitsToTell} from '../words/digitsToTell';
import {formatNumber, superscript, type NumberFormat} from '../words/formatNumber';

export interface Tick {
  readonly value: number;
  readonly text: string;
}

/**
 * Round values within [low, high] with the decimals that their spacing needs; of numbers too
 * large or too near each other for that, with the digits that tell them apart.
 *
 * @param count - About how many.
 * @param write - Writes their numbers; in English unless told.
 */
export function ticks(
  low: number,
  high: number,
  count: number,
  write: (value: number, format: NumberFormat) => string = formatNumber,
): Tick[] {
  if (!(high > low)) return [];
  const step = Math.abs(tickStep(low, high, count));
  const decimals = Math.min(20, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const tiny = step < 1e-4;
  const values = niceTicks(low, high, count);
  const usual = values.map(value => write(value, tiny ? {digits: 2} : {decimals}));
  if (new Set(usual).size === values.length) {
    return values.map((value, i) => ({value, text: usual[i]!}));
  }
  const digits = digitsToTell(values, 2);
  return values.map(value => ({
    value,
    text: write(value, {digits, trim: true, huge: 1e7}),
  }));
}

/**
 * Powers of ten for an axis whose data are logarithms.
 *
 * @param low - log₁₀ of the smallest value; `high` of the largest.
 * @param count - About how many.
 *
 * @example
 * ```ts
 * powerTicks(-4, 2, 3).map(({text}) => text); // ['10⁻⁴', '10⁻²', '1', '10²']
 * ```
 */
export function powerTicks(low: number, high: number, count: number): Tick[] {
  if (!(high > low) || count <= 0) return [];
  const stride = Math.max(1, Math.round(Math.abs(tickStep(low, high, count))));
  const first = Math.ceil(low / stride);
  const last = Math.floor(high / stride);
  return Array.from({length: Math.max(0, last - first + 1)}, (_, i) => {
    const value = (first + i) * stride;
    return {value, text: value === 0 ? '1' : `10${superscript(value)}`};
  });
}
