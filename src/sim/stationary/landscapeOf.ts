/** The valleys of a function: which is the lowest, and what lies between them. */
import {samples} from './sampled';
import {surveyStationaryPoints} from './findStationaryPoints';
import {lowestBeyond} from './lowestBeyond';
import type {Landscape} from './Landscape';
import type {Domain, StationaryPoint} from '../Objective';

/** A minimum among the others. */
export interface Valley extends StationaryPoint {
  readonly kind: 'minimum';
  /** How far f rises from here to the lowest way out of the valley within the domain. */
  readonly depth: number;
  /** Whether f is nowhere lower in the domain. Equally low valleys are lowest together. */
  readonly isLowest: boolean;
  /**
   * Whether f is lower nowhere at all, as far as it was looked: `true` where it also rises
   * on all sides far out; `unknown` where nothing lower was found, but f does not rise
   * there for good, or the list of minima is not complete.
   */
  readonly isLowestAnywhere: boolean | 'unknown';
}

export interface LandscapeFacts {
  /** Of a curve from left to right, of a surface the lowest first. */
  readonly minima: readonly Valley[];
  /** Between minima: maxima of a curve with one on either side, saddles of a surface. */
  readonly ridges: readonly StationaryPoint[];
  /** Whether the minima are all there are; see `Survey`. */
  readonly isComplete: boolean;
}

/** Minima are equally low when they differ by less than this part of their depth. */
const equal = 1e-6;

/** Or by this part of their values, which is rounding. */
const rounding = 1e-12;

/** Samples of a curve, and of each side of a surface, among which f may be lower still. */
const curveSamples = 1601;
const surfaceSamples = 61;

/**
 * Describes the valleys of a function in one or two variables.
 *
 * @param survey - The stationary points of that domain, where they are known.
 *
 * @example
 * ```ts
 * const {minima} = landscapeOf(objective('double-well'), [[-2.4, 2.3]]);
 * minima.map(({isLowest}) => isLowest); // [true, false]
 * ```
 */
export function landscapeOf(
  f: Landscape,
  domain: Domain,
  survey = surveyStationaryPoints(f, domain),
): LandscapeFacts {
  const {points, isComplete} = survey;
  const values = valuesIn(f, domain);
  const minima = points.filter(
    (point): point is StationaryPoint & {kind: 'minimum'} =>
      point.kind === 'minimum' && Number.isFinite(point.value),
  );
  const isCurve = domain.length === 1;
  const depths = minima.map(point =>
    isCurve
      ? depthOnCurve(f, domain[0]!, point, points)
      : depthOnSurface(point, points, values),
  );
  const least = Math.min(...values, ...minima.map(({value}) => value));
  const beyond = lowestBeyond(f, domain);
  const valleys = minima.map((point, i): Valley => {
    const slack = equal * depths[i]! + rounding * Math.abs(point.value);
    const isLowest = point.value - least <= slack;
    const isLower = !isLowest || point.value - beyond.lowest > slack;
    const isSure = isComplete && beyond.rises;
    return {
      ...point,
      depth: depths[i]!,
      isLowest,
      isLowestAnywhere: isLower ? false : isSure || 'unknown',
    };
  });
  return {
    minima: isCurve ? valleys.sort((a, b) => a.point[0]! - b.point[0]!) : valleys,
    ridges: isCurve ? between(valleys, points) : saddles(valleys, points),
    isComplete,
  };
}

function valuesIn(f: Landscape, [across, up]: Domain): number[] {
  const values = up
    ? samples(up, surfaceSamples).flatMap(y =>
        samples(across!, surfaceSamples).map(x => f.value([x, y])),
      )
    : samples(across!, curveSamples).map(x => f.value([x]));
  return values.filter(value => value === value);
}

/** To the lower of the tops on both sides, as far as the domain shows them. */
function depthOnCurve(
  f: Landscape,
  [low, high]: Domain[0],
  {point, value}: StationaryPoint,
  points: readonly StationaryPoint[],
): number {
  const tops = points.filter(({kind}) => kind === 'maximum');
  const rises = [-1, 1].map(side => {
    const next = tops
      .filter(top => (top.point[0]! - point[0]!) * side > 0)
      .sort(
        (a, b) => Math.abs(a.point[0]! - point[0]!) - Math.abs(b.point[0]! - point[0]!),
      );
    return (next[0]?.value ?? f.value([side < 0 ? low : high])) - value;
  });
  const known = rises.filter(rise => rise > 0);
  return known.length ? Math.min(...known) : 0;
}

/** To the lowest saddle above, or to the highest ground where there is none. */
function depthOnSurface(
  {value}: StationaryPoint,
  points: readonly StationaryPoint[],
  values: readonly number[],
): number {
  const ways = points.filter(point => point.kind === 'saddle' && point.value > value);
  const highest = values
    .filter(Number.isFinite)
    .reduce((a, b) => Math.max(a, b), value);
  return Math.min(...ways.map(way => way.value), highest) - value;
}

function between(
  minima: readonly StationaryPoint[],
  points: readonly StationaryPoint[],
): StationaryPoint[] {
  return points
    .filter(
      ({kind, point: [x]}) =>
        kind === 'maximum' &&
        minima.some(({point}) => point[0]! < x!) &&
        minima.some(({point}) => point[0]! > x!),
    )
    .sort((a, b) => a.point[0]! - b.point[0]!);
}

function saddles(
  minima: readonly StationaryPoint[],
  points: readonly StationaryPoint[],
): StationaryPoint[] {
  return minima.length > 1 ? points.filter(({kind}) => kind === 'saddle') : [];
}
