import type {Domain, Point} from '../../sim';
import {shownDomain} from './shownDomain';

/** An ellipse with its axes along x and y; a disc where both are equally long. */
export interface Disc {
  readonly center: readonly [x: number, y: number];
  /** Half-axes, in the objective's units. */
  readonly radius: readonly [x: number, y: number];
}

/** How near the rim an included point may lie. */
const nearRim = 0.93;

/**
 * The round part of the plane that a picture of a run shows: the largest ellipse in
 * {@link shownDomain}, widened until it holds the points that lie in the domain's corners.
 *
 * @param domain - One interval for each of two variables.
 * @param points - The iterates, the start first.
 */
export function shownDisc(domain: Domain, points: readonly Point[]): Disc {
  const [x, y] = shownDomain(domain, points);
  const center = [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2] as const;
  const inscribed = {center, radius: [(x[1] - x[0]) / 2, (y[1] - y[0]) / 2] as const};
  const widening = points
    .filter(point => axes.every(axis => Math.abs(share(inscribed, point, axis)) <= 1))
    .reduce((most, point) => Math.max(most, discShare(inscribed, point) / nearRim), 1);
  const [rx, ry] = inscribed.radius;
  return {center, radius: [rx * widening, ry * widening]};
}

const axes = [0, 1] as const;

/** How far out a point is: 0 in the middle of a disc, 1 on its rim, more outside. */
export function discShare(disc: Disc, point: Point): number {
  const [u, v] = [share(disc, point, 0), share(disc, point, 1)];
  return Math.sqrt(u * u + v * v);
}

function share({center, radius}: Disc, point: Point, axis: 0 | 1): number {
  return (point[axis]! - center[axis]) / radius[axis];
}
