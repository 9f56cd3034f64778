/** A walk along straight hops: where it is after so many of them, and parts of one. */
import type {Point} from '../sim';

/** The hop that is under way, and how much of it is done, 0 to 1. */
export interface Hop<P> {
  readonly from: P;
  readonly to: P;
  readonly part: number;
}

/**
 * The hop at a step.
 *
 * @param points - The start first; at least one.
 * @param step - 3.4 is 40 % of the hop from point 3 to point 4; held within the walk.
 */
export function hopAt<P>(points: readonly P[], step: number): Hop<P> {
  const held = Math.min(points.length - 1, Math.max(0, step));
  const landed = Math.floor(held);
  const from = points[landed]!;
  return {from, to: points[landed + 1] ?? from, part: held - landed};
}

/** Where the walk has come to. Points and step as of {@link hopAt}. */
export function pointOnPath(points: readonly Point[], step: number): Point {
  const {from, to, part} = hopAt(points, step);
  return from.map((value, axis) => value + part * (to[axis]! - value));
}

/**
 * The same for a walk that goes straight over iterates between.
 *
 * @param leg - The indices between which it is on its way; null for its hop.
 */
export function pointOnLeg(
  points: readonly Point[],
  step: number,
  leg: readonly [from: number, to: number] | null,
): Point {
  if (!leg) return pointOnPath(points, step);
  const [start, end] = leg;
  return pointOnPath([points[start]!, points[end]!], (step - start) / (end - start));
}
