import {closestPoint, type Point, type StationaryPoint} from '../../sim';
import type {Shown} from '../shown/Shown';

/** An end within this share of the picture's width is at its target, for the eye. */
export const arrivedShare = 0.01;

/** Of some stationary points the nearest within a share of the picture's width. */
export function nearest<P extends StationaryPoint>(
  candidates: readonly P[],
  point: Point,
  shown: Shown,
  within = arrivedShare,
): P | null {
  return (
    candidates
      .map(at => ({at, away: distanceTo(at, point, shown)}))
      .filter(({away}) => away <= within)
      .reduce<{at: P; away: number} | null>(
        (best, next) => (best && best.away <= next.away ? best : next),
        null,
      )?.at ?? null
  );
}

/** As a share of the picture's width; of a line of points, to its nearest one. */
export function distanceTo(at: StationaryPoint, point: Point, shown: Shown): number {
  return shown.distance(closestPoint(at, point), point);
}
