import type {Point} from '../../sim';

/**
 * Where a walk along straight hops has come to.
 *
 * @param step - 3.4 is 40 % of the hop from point 3 to point 4; held within the walk.
 */
export function along(points: readonly Point[], step: number): Point {
  const held = Math.min(points.length - 1, Math.max(0, step));
  const landed = Math.floor(held);
  const from = points[landed]!;
  const to = points[landed + 1] ?? from;
  return from.map((value, axis) => value + (held - landed) * (to[axis]! - value));
}
