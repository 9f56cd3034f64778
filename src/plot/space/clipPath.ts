import type {Point} from '../../sim';
import {onFloor, outwardness, type GroundRegion} from './region';

/** How far outside, in half-widths of the region, the way out of it is drawn. */
const beyondRim = 1.16;

/**
 * The part of a run that a region shows: all iterates up to the last one inside, and after
 * it, if the run has left for good, the next one. What lies far outside is drawn in to just
 * beyond the rim: the last one along its hop.
 *
 * @param points - The iterates, the start first; the start is inside.
 */
export function clipPath(
  region: GroundRegion,
  points: readonly Point[],
): readonly Point[] {
  const out = (point: Point) => outwardness(region, ...onFloor(region, point));
  const drawnIn = (point: Point): Point => {
    const share = Math.min(1, beyondRim / out(point));
    return point.map((x, axis) => {
      const middle = region.center[axis]!;
      return share < 1 ? middle + share * (x - middle) : x;
    });
  };
  const last = points.findLastIndex(point => out(point) <= 1 + 1e-9);
  const stays = points.slice(0, last + 1).map(drawnIn);
  const next = points[last + 1];
  return next ? [...stays, alongHop(points[last]!, next, out)] : stays;
}

/** Where a hop comes to just beyond the rim, by bisection; its end if that is nearer. */
function alongHop(from: Point, to: Point, out: (point: Point) => number): Point {
  if (out(to) <= beyondRim) return to;
  const between = (share: number): Point =>
    from.map((value, axis) => value + share * (to[axis]! - value));
  let [inside, outside] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const middle = (inside + outside) / 2;
    if (out(between(middle)) > beyondRim) outside = middle;
    else inside = middle;
  }
  return between(inside);
}
