import {
  landscapeOf,
  type Domain,
  type Landscape,
  type Point,
  type StationaryPoint,
  type Survey,
} from '../../sim';
import type {Minimum} from './Outcome';

/** The stationary points in a picture. */
export interface Landmarks {
  /** The lowest first. */
  readonly minima: readonly Minimum[];
  /** Between minima: maxima of a curve with one on either side, saddles of a surface. */
  readonly ridges: readonly StationaryPoint[];
  /** Maxima and saddles. */
  readonly others: readonly StationaryPoint[];
  /** Whether the search found no sign that some are missing. */
  readonly isComplete: boolean;
}

/**
 * What of a function's stationary points a picture shows.
 *
 * @param domain - The part that is shown, or the box around it.
 * @param survey - What is known of the stationary points there.
 * @param contains - Whether a point lies in the picture.
 */
export function landmarksIn(
  f: Landscape,
  domain: Domain,
  survey: Survey,
  contains: (point: Point) => boolean,
): Landmarks {
  const inside = survey.points.filter(({point}) => contains(point));
  const {minima, ridges, isComplete} = landscapeOf(f, domain, {
    ...survey,
    points: inside,
  });
  return {
    minima: minima.toSorted((a, b) => a.value - b.value),
    ridges,
    others: inside.filter(({kind}) => kind !== 'minimum'),
    isComplete,
  };
}

/** Whether one domain lies within another. */
export function isWithin(inner: Domain, outer: Domain): boolean {
  return inner.every(
    ([low, high], axis) => outer[axis]![0] <= low && high <= outer[axis]![1],
  );
}

/** More minima than this are a pattern: only the lowest of them are marked. */
const few = 6;

/** The minima to mark: all of a few, the lowest of many. */
export function notable(minima: readonly Minimum[]): readonly Minimum[] {
  if (minima.length <= few) return minima;
  const [lowest, highest] = [minima[0]!.value, minima.at(-1)!.value];
  return minima
    .filter(({value}) => value - lowest < 0.01 * (highest - lowest))
    .slice(0, few);
}
