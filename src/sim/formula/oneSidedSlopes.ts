import type {Point} from '../Objective';

/** The slopes along one axis, as they are approached from either side. */
export interface OneSidedSlopes {
  /** NaN where f has no value on that side; ±Infinity at a jump and where it is steep. */
  readonly left: number;
  readonly right: number;
}

interface Sloped {
  value(point: Point): number;
  gradient(point: Point): readonly number[];
}

/** Distances from the point, each 2⁸ times the next, in units of its own size. */
const distances = [0x100, 0x10000, 0x1000000, 0x100000000].map(n => 1 / n);

/**
 * The limits of ∂f/∂(that axis) from the left and from the right.
 *
 * Exact slopes at four shrinking distances are extrapolated by Aitken's Δ² process, which
 * is exact for slopes that approach their limit by any power of the distance.
 *
 * @param axis - The index of the coordinate that varies.
 */
export function oneSidedSlopes(f: Sloped, point: Point, axis: number): OneSidedSlopes {
  return {left: from(-1, f, point, axis), right: from(1, f, point, axis)};
}

/** Whether both sides have one finite slope: the derivative. */
export function haveOneSlope({left, right}: OneSidedSlopes): boolean {
  const size = Math.max(1, Math.abs(left), Math.abs(right));
  return Math.abs(left - right) <= 1e-6 * size && Number.isFinite(size);
}

function from(side: -1 | 1, f: Sloped, point: Point, axis: number): number {
  // A power of two, so that the distances are exact.
  let unit = 1;
  while (unit < Math.abs(point[axis]!)) unit *= 2;
  const places = distances.map(distance =>
    point.map((x, i) => (i === axis ? x + side * unit * distance : x)),
  );
  const rises = places.map(place => f.value(place) - f.value(point));
  if (jumps(rises, f.value(point))) return side * Math.sign(rises.at(-1)!) * Infinity;
  return limit(places.map(place => f.gradient(place)[axis]!));
}

/** Whether f stays away from its value at the point however near it is. */
function jumps(rises: readonly number[], value: number): boolean {
  const [before, last] = rises.slice(-2).map(Math.abs) as [number, number];
  return last > 0.5 * before && last > 1e-9 * Math.max(1, Math.abs(value));
}

/** What the last three of a sequence tend to. */
function limit(slopes: readonly number[]): number {
  const [a, b, c] = slopes.slice(-3) as [number, number, number];
  const [first, second] = [b - a, c - b];
  if (second === 0 || Number.isNaN(second)) return c;
  if (Math.abs(second) > Math.abs(first)) return Math.sign(c) * Infinity;
  const extrapolated = c + (second * second) / (first - second);
  return Math.abs(extrapolated) < 1e-9 * Math.max(...slopes.map(Math.abs))
    ? 0
    : extrapolated;
}
