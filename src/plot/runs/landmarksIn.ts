import type {Objective, Point, StationaryPoint} from '../../sim';
import type {Minimum} from './Outcome';

/** Minima are equally low when they differ by less than this part of their own spread, */
const equal = 1e-6;

/** or by what rounding makes of one value. */
const rounding = 1e-12;

/** By how much values of minima may differ and be equally low. */
export function slackOf(values: readonly number[]): number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return equal * (most - least) + rounding * Math.max(Math.abs(least), Math.abs(most));
}

/** The stationary points in a picture. */
export interface Landmarks {
  /** The lowest first. */
  readonly minima: readonly Minimum[];
  /** Maxima and saddles. */
  readonly others: readonly StationaryPoint[];
}

/** What of a function's stationary points a picture shows. */
export function landmarksIn(
  {stationaryPoints}: Pick<Objective, 'stationaryPoints'>,
  contains: (point: Point) => boolean,
): Landmarks {
  const inside = stationaryPoints.filter(({point}) => contains(point));
  const minima = inside.filter(({kind}) => kind === 'minimum');
  const values = minima.map(({value}) => value);
  const lowest = Math.min(...values);
  const slack = slackOf(values);
  return {
    minima: minima.map(minimum => ({
      ...minimum,
      kind: 'minimum',
      isLowest: minimum.value - lowest <= slack,
    })),
    others: inside.filter(({kind}) => kind !== 'minimum'),
  };
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
