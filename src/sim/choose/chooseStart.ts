import {norm} from '../math';
import type {Domain, Point} from '../Objective';
import type {Landscape} from '../stationary/Landscape';

/** Places to start from, as shares of each side: off the middle and off the axes. */
const places = [
  [0.85, 0.8, 0.7],
  [0.15, 0.75, 0.3],
  [0.7, 0.3, 0.15],
  [0.3, 0.15, 0.85],
  [0.6, 0.55, 0.65],
  [0.95, 0.95, 0.95],
  [0.05, 0.05, 0.05],
] as const;

/** More places along each side, of one, two, three, where f has values at none of the first. */
const more = [61, 61, 15] as const;

/** Beside the slopes at most of these places a slope below this share is a plateau's, */
const plateau = 0.1;

/** and one beyond so many times theirs is a pole's. */
const pole = 1e4;

/** So many steps a rate must go downhill all the way. */
const trialSteps = 40;

/** Rates are tried down to this share of the first. */
const halvings = 60;

/**
 * A start and a learning rate for a formula nothing is known about: the first place with a
 * slope that is no plateau's, and about half the largest rate of the series 1, 2, 5, 10 with
 * which descent from there never climbs. Whatever the scale of f, the search begins with the
 * rate whose first step is as long as the domain is wide, or with 1 if that is less.
 */
export function chooseStart(
  f: Landscape,
  domain: Domain,
): {point: Point; learningRate: number} {
  const point = startIn(f, domain);
  return {point, learningRate: rateFrom(f, point, domain)};
}

function startIn(f: Landscape, domain: Domain): Point {
  const known = placesIn(domain, places);
  const candidates = known.some(point => slopeAt(f, point) > 0)
    ? known
    : placesIn(domain, grid(domain.length));
  const slopes = candidates.map(point => slopeAt(f, point));
  const usual = slopes.toSorted((a, b) => a - b)[Math.floor((2 / 3) * slopes.length)]!;
  const isTelling = (slope: number) =>
    slope > 0 && slope >= plateau * usual && slope <= pole * (usual || slope);
  return candidates.find((_, i) => isTelling(slopes[i]!)) ?? known[0]!;
}

function placesIn(domain: Domain, shares: readonly (readonly number[])[]): Point[] {
  return shares.map(place =>
    domain.map(([low, high], i) => round(low + place[i]! * (high - low))),
  );
}

function grid(dimension: number): number[][] {
  const count = more[dimension - 1] ?? more[2];
  const line = Array.from({length: count}, (_, i) => (i + 0.5) / count);
  return Array.from({length: dimension - 1}).reduce<number[][]>(
    points => points.flatMap(point => line.map(x => [...point, x])),
    line.map(x => [x]),
  );
}

function round(x: number): number {
  return Math.round(x * 100) / 100;
}

/** 0 where there is none to start with. */
function slopeAt(f: Landscape, point: Point): number {
  const slope = norm(f.gradient(point));
  return Number.isFinite(f.value(point)) && slope < Infinity ? slope : 0;
}

function rateFrom(f: Landscape, start: Point, domain: Domain): number {
  const slope = slopeAt(f, start);
  if (slope === 0) return 0.01;
  const width = Math.max(...domain.map(([low, high]) => high - low));
  let rate = Math.max(1, width / slope);
  for (let i = 0; i < halvings; i++, rate = rate / 2) {
    if (goesDownhill(f, start, rounded(rate))) return rounded(rounded(rate) / 2);
  }
  return rounded(rate);
}

/** The nearest number below, or equal to, of 1, 2 or 5 times a power of ten. */
function rounded(rate: number): number {
  const [mantissa, exponent] = rate.toExponential(9).split('e');
  const digit = [5, 2, 1].find(step => Number(mantissa) >= step) ?? 1;
  return Number(`${digit}e${exponent}`);
}

function goesDownhill(f: Landscape, start: Point, rate: number): boolean {
  let point = start;
  let value = f.value(point);
  for (let step = 0; step < trialSteps; step++) {
    const gradient = f.gradient(point);
    point = point.map((x, i) => x - rate * gradient[i]!);
    const next = f.value(point);
    if (!(next <= value)) return false;
    value = next;
  }
  return true;
}
