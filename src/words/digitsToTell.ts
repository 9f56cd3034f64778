import {formatNumber} from './formatNumber';

/** A double has no more than this. */
const most = 17;

/**
 * Significant digits with which numbers that differ are written differently, so that
 * η = 1.001 beside the limit 1 is not "1".
 *
 * @param least - As many at least; 3 unless told.
 *
 * @example
 * ```ts
 * digitsToTell([1.001, 1]); // 4
 * digitsToTell([0.5, 1]); // 3
 * ```
 */
export function digitsToTell(values: readonly number[], least = 3): number {
  const different = [...new Set(values)];
  for (let digits = least; digits < most; digits++) {
    const written = different.map(value => formatNumber(value, {digits, trim: true}));
    if (new Set(written).size === different.length) return digits;
  }
  return most;
}
