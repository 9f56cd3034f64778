import {tickStep, ticks as niceTicks} from 'd3-array';
import {formatNumber, superscript, type NumberFormat} from '../words/formatNumber';

export interface Tick {
  readonly value: number;
  readonly text: string;
}

/**
 * Round values within [low, high] with the decimals that their spacing needs.
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
  return niceTicks(low, high, count).map(value => ({
    value,
    text: write(value, tiny ? {digits: 2} : {decimals}),
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
