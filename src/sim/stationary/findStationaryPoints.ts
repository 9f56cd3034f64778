import {norm} from '../math';
import type {Domain, Point, StationaryPoint} from '../Objective';
import {candidates} from './candidates';
import {classify} from './classify';
import {curveKinks} from './curveKinks';
import type {Landscape} from './Landscape';
import {refine} from './refine';

/** A slope this small beside the slopes around is zero. */
const negligible = 1e-9;

/** Points closer than this share of the domain are one point. */
const resolution = 1e-6;

/**
 * Finds the isolated points of a domain where the gradient vanishes.
 *
 * The search starts wherever |∇f| is least on a grid, so a pair of points closer than two
 * cells may be missed.
 *
 * @param kinks - Minima without a gradient, known beforehand; those of curves are found.
 * @returns Minima, then saddles, then maxima, the lowest first.
 */
export function findStationaryPoints(
  f: Landscape,
  domain: Domain,
  kinks: readonly Point[] = [],
): StationaryPoint[] {
  const found: StationaryPoint[] = kinks.map(point => ({
    kind: 'minimum',
    point,
    value: f.value(point),
    eigenvalues: [],
  }));
  if (domain.length === 1) found.push(...curveKinks(f, domain[0]!));
  const met: Point[] = found.map(({point}) => point);
  for (const {point: start, scale} of candidates(f, domain)) {
    const {point, slope} = refine(f, start);
    if (!(slope <= negligible * scale) || !isInside(point, domain)) continue;
    if (met.some(other => isSame(other, point, domain))) continue;
    met.push(point);
    const described = classify(f, rounded(f, point, domain, scale));
    if (described) found.push(described);
  }
  return found.sort(byKindAndValue);
}

function isInside(point: Point, domain: Domain): boolean {
  return domain.every(([low, high], i) => {
    const slack = resolution * (high - low);
    return point[i]! >= low - slack && point[i]! <= high + slack;
  });
}

function isSame(a: Point, b: Point, domain: Domain): boolean {
  return domain.every(
    ([low, high], i) => Math.abs(a[i]! - b[i]!) <= resolution * (high - low),
  );
}

/** The round numbers next to a point, where the gradient vanishes as well. */
function rounded(f: Landscape, point: Point, domain: Domain, scale: number): Point {
  const slack = 1e-11 * scale;
  return point.reduce<Point>((best, x, i) => {
    const grain = 1e9 / (domain[i]![1] - domain[i]![0]);
    const digits = Math.round(x * grain) === 0 ? 0 : Number(x.toPrecision(9));
    const trial = best.map((value, j) => (j === i ? digits : value));
    return norm(f.gradient(trial)) <= norm(f.gradient(best)) + slack ? trial : best;
  }, point);
}

const order = {minimum: 0, saddle: 1, maximum: 2};

function byKindAndValue(a: StationaryPoint, b: StationaryPoint): number {
  return (
    order[a.kind] - order[b.kind] ||
    // Equal minima differ by rounding only: they go from left to right.
    (Math.abs(a.value - b.value) > 1e-9 ? a.value - b.value : 0) ||
    a.point[0]! - b.point[0]! ||
    (a.point[1] ?? 0) - (b.point[1] ?? 0)
  );
}
