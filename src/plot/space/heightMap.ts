/** From an objective's value to the height of its surface. */
import {math} from '../../sim';
import {sortedFinite} from '../field/sortedFinite';

export interface HeightMap {
  readonly low: number;
  readonly high: number;
  /** Whether equal heights stand for unequal differences of the value. */
  readonly compressed: boolean;
  /** World height of a value; 0 at `low`, `top` at `high`. */
  height(value: number): number;
  /** Derivative of the height with respect to the value. */
  slope(value: number): number;
}

/** The median of the heights, as a share of the top, that leaves a valley to be seen. */
const wantedMedian = 0.2;

/**
 * A height map for the values that a surface shows.
 *
 * A linear one where it shows something. Where the values lie so unevenly that half of
 * the surface would be flat (Rosenbrock, Goldstein-Price, a pole), heights follow
 * asinh(k·t) / asinh(k): straight near the low end, so that a round bowl stays round at
 * its bottom, and logarithmic above. k is the least that lifts the median to 20 % of the
 * top. Values that crowd at the high end are treated in mirror image.
 *
 * @param values - Sampled values; those that are not finite are left out.
 * @param top - The height of the highest value, in world units.
 */
export function heightMap(values: ArrayLike<number>, top: number): HeightMap {
  const sorted = sortedFinite(values);
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? 0;
  const range = high - low;
  if (!(range > 0) || !Number.isFinite(range)) return flat(low, high);
  const median = (sorted[sorted.length >> 1]! - low) / range;
  const mirrored = median > 0.5;
  const k = strength(mirrored ? 1 - median : median);
  const {curve, derivative} = mirrored ? mirror(bend(k)) : bend(k);
  return {
    low,
    high,
    compressed: k > 0,
    height: value => top * curve((value - low) / range),
    slope: value => (top / range) * derivative((value - low) / range),
  };
}

interface Curve {
  curve(t: number): number;
  derivative(t: number): number;
}

function bend(k: number): Curve {
  if (k === 0) return {curve: t => t, derivative: () => 1};
  const full = math.asinh(k);
  return {
    curve: t => math.asinh(k * t) / full,
    derivative: t => k / (full * Math.sqrt(1 + k * k * t * t)),
  };
}

function mirror({curve, derivative}: Curve): Curve {
  return {curve: t => 1 - curve(1 - t), derivative: t => derivative(1 - t)};
}

/** The least k that lifts `median` to the wanted one, by bisection over its logarithm. */
function strength(median: number): number {
  if (median >= wantedMedian / 2) return 0;
  let low = 0;
  let high = math.ln(1e12);
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (bend(math.exp(middle)).curve(median) < wantedMedian) low = middle;
    else high = middle;
  }
  return math.exp(high);
}

function flat(low: number, high: number): HeightMap {
  return {low, high, compressed: false, height: () => 0, slope: () => 0};
}
