import type {Domain, Point, StationaryPoint} from '../Objective';
import type {Landscape} from './Landscape';
import {metered} from './metered';
import {onCurve} from './onCurve';
import {onSurface} from './onSurface';
import type {Survey} from './Survey';

/** Operations a search may take: about a second. */
const mostWork = 2e7;

/**
 * Finds the points of a domain where the gradient vanishes, and the kinks, level stretches
 * and edges that are lowest or highest; level ground is one point with an `extent`.
 *
 * @param kinks - Minima of a surface without a gradient, known beforehand.
 * @returns Minima, then saddles, then maxima, the lowest first, and whether they are all.
 *
 * @example
 * ```ts
 * const {points, isComplete} = surveyStationaryPoints(objective('x^2 - y^4'), domain);
 * points[0].kind; // 'saddle'
 * ```
 */
export function surveyStationaryPoints(
  f: Landscape,
  domain: Domain,
  kinks: readonly Point[] = [],
): Survey {
  const counted = metered(f, mostWork);
  const known = kinks.map((point): StationaryPoint => ({
    kind: 'minimum',
    point,
    value: f.value(point),
    eigenvalues: [],
    at: 'kink',
  }));
  const {points, isComplete} =
    domain.length === 1
      ? onCurve(counted, domain[0]!)
      : onSurface(counted, domain as [Domain[0], Domain[0]], kinks);
  return {points: sorted([...known, ...points]), isComplete};
}

/** The points of `surveyStationaryPoints` alone. */
export function findStationaryPoints(
  f: Landscape,
  domain: Domain,
  kinks: readonly Point[] = [],
): readonly StationaryPoint[] {
  return surveyStationaryPoints(f, domain, kinks).points;
}

const order = {minimum: 0, saddle: 1, maximum: 2};

/** By kind, then by value; equal ones, which differ by rounding only, from left to right. */
function sorted(points: readonly StationaryPoint[]): StationaryPoint[] {
  const size = Math.min(1, Math.max(0, ...points.map(({value}) => Math.abs(value))));
  return [...points].sort(
    (a, b) =>
      order[a.kind] - order[b.kind] ||
      (Math.abs(a.value - b.value) > 1e-9 * size ? a.value - b.value : 0) ||
      a.point[0]! - b.point[0]! ||
      (a.point[1] ?? 0) - (b.point[1] ?? 0),
  );
}
