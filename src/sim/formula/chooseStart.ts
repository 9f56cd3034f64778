import {norm} from '../math';
import type {Domain, Point} from '../Objective';
import type {Landscape} from '../stationary/Landscape';

/** Places to start from, as shares of each side: off the middle and off the axes. */
const places = [
  [0.85, 0.8],
  [0.15, 0.75],
  [0.7, 0.3],
  [0.3, 0.15],
  [0.6, 0.55],
  [0.95, 0.95],
  [0.05, 0.05],
] as const;

const rates = [
  1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 1e-4, 1e-5, 1e-6,
];

/** So many steps a rate must go downhill all the way. */
const trialSteps = 40;

/**
 * A start and a learning rate for a formula nothing is known about: the first place with a
 * slope, and half the largest rate of a round list with which descent from there never
 * climbs.
 */
export function chooseStart(
  f: Landscape,
  domain: Domain,
): {point: Point; learningRate: number} {
  const points = places.map(place =>
    domain.map(([low, high], i) => round(low + place[i]! * (high - low))),
  );
  const point = points.find(candidate => hasSlope(f, candidate)) ?? points[0]!;
  const steady = rates.findIndex(rate => goesDownhill(f, point, rate));
  return {point, learningRate: rates[Math.min(steady + 1, rates.length - 1)] ?? 0.01};
}

function round(x: number): number {
  return Math.round(x * 100) / 100;
}

function hasSlope(f: Landscape, point: Point): boolean {
  const slope = norm(f.gradient(point));
  return Number.isFinite(f.value(point)) && slope > 0 && slope < 1e9;
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
