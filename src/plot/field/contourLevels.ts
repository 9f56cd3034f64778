import {sortedFinite} from './sortedFinite';

/**
 * Levels for a contour map, spaced by area instead of by height.
 *
 * Levels that are linear in f leave a valley empty: on Rosenbrock's function all but one
 * lie on the walls. Here level k of n is the value that the share (k / (n + 1))^p of the
 * sampled area lies below. With p = 2 a round bowl gets rings of equal width, because the
 * area below a level grows with the square of the ring's radius.
 *
 * @param values - Samples of f on an even grid; those that are not finite are left out.
 * @param count - How many levels at most; equal ones are merged.
 * @returns Ascending levels strictly between the lowest and the highest value: none for a
 *   constant field.
 */
export function contourLevels(values: ArrayLike<number>, count = 18): number[] {
  const sorted = sortedFinite(values);
  const last = sorted.length - 1;
  const levels: number[] = [];
  for (let k = 1; k <= count; k++) {
    const share = k / (count + 1);
    const level = quantile(sorted, shape(share) * last);
    const previous = levels.at(-1) ?? sorted[0]!;
    if (level > previous && level < sorted[last]!) levels.push(level);
  }
  return levels;
}

/** Between p = 1 (equal areas, for the hills) and p = 2 (equal rings, for the valleys). */
function shape(share: number): number {
  return share * Math.sqrt(share);
}

function quantile(sorted: Float64Array, position: number): number {
  const low = Math.floor(position);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low]! + (position - low) * (sorted[high]! - sorted[low]!);
}
