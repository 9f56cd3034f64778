import type {Interval} from '../axisScale';

/** Share of the range that stays free above and below. */
const marginShare = 0.08;

/** How many times the middle's height the whole may have before its ends are cut off. */
const mostMiddles = 4;

/**
 * The interval that shows a function's values. Infinite ends (a pole, an exponential) do
 * not flatten the rest: when all values span more than four times the middle 90 %, only
 * four times that is shown.
 *
 * @param values - Sampled values; those that are not finite are passed over.
 * @param included - Values that must be visible in any case.
 *
 * @example
 * ```ts
 * fitRange([0, 1, 4, 9]); // [-0.72, 9.72]
 * ```
 */
export function fitRange(
  values: readonly number[],
  included: readonly number[] = [],
): Interval {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const must = included.filter(Number.isFinite);
  if (sorted.length + must.length === 0) return [-1, 1];
  const part = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  let [low, high] = sorted.length ? [part(0), part(1)] : [Infinity, -Infinity];
  const middle = sorted.length ? part(0.95) - part(0.05) : 0;
  if (middle > 0 && high - low > mostMiddles * middle) {
    const spare = ((mostMiddles - 1) / 2) * middle;
    low = Math.max(low, part(0.05) - spare);
    high = Math.min(high, part(0.95) + spare);
  }
  low = Math.min(low, ...must);
  high = Math.max(high, ...must);
  const room =
    high > low ? marginShare * (high - low) : Math.max(1, Math.abs(low) * 0.5);
  return [low - room, high + room];
}
