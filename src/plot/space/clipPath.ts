import type {Point} from '../../sim';
import {onFloor, outwardness, type GroundRegion} from './region';

/** How far outside, in half-widths of the region, the way out of it is drawn. */
const beyondRim = 1.16;

/**
 * The part of a run that a region shows: the iterates inside, and after them, if the run
 * leaves, the first one outside, drawn in along its hop to just beyond the rim.
 *
 * @param points - The iterates, the start first; the start is inside.
 */
export function clipPath(
  region: GroundRegion,
  points: readonly Point[],
): readonly Point[] {
  const out = (point: Point) => outwardness(region, ...onFloor(region, point));
  const leftAt = points.findIndex(point => out(point) > 1 + 1e-9);
  if (leftAt < 1) return points;
  const [from, to] = [points[leftAt - 1]!, points[leftAt]!];
  const between = (share: number): Point =>
    from.map((value, axis) => value + share * (to[axis]! - value));
  let [inside, outside] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const middle = (inside + outside) / 2;
    if (out(between(middle)) > beyondRim) outside = middle;
    else inside = middle;
  }
  return [...points.slice(0, leftAt), out(to) > beyondRim ? between(inside) : to];
}
