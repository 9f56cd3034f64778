import type {Objective} from '../Objective';
import {hasGradient} from '../slopes/slopesAt';

/** The gap's share of the domain. */
const share = 0.3;

/** The part of the domain at either end where no point is looked for. */
const border = 0.05;

/** A gap for a first secant: about a quarter of the domain, a round number. */
export function firstGap([low, high]: readonly [number, number]): number {
  return roundDown(share * (high - low));
}

/** The next number below of 1, 1.5, 2, 2.5, …, 9.5 times a power of ten. */
function roundDown(wanted: number): number {
  let unit = 1;
  while (unit > wanted) unit /= 10;
  while (unit * 10 <= wanted) unit *= 10;
  return (Math.floor((2 * wanted) / unit) * unit) / 2;
}

/**
 * A point where secant and tangent differ much to the eye and the slope triangle is high,
 * measured in a picture as high as it is wide: the sine of the angle between the lines,
 * times the rise, and less where the tangent is nearly level.
 */
export function tellingPoint(f: Objective, gap: number): number {
  const [low, high] = f.domain[0]!;
  const step = roundDown((high - low) / 24);
  const height = middleHeight(grid(low, high, step).map(x => f.value([x])));
  const aspect = (high - low) / height;
  let best = {x: firstDefined(f, gap), score: -1};
  const room = border * (high - low);
  for (const x of grid(low + room, high - gap - room, step)) {
    if (!isTame(f, x, gap, height)) continue;
    const rise = f.value([x + gap]) - f.value([x]);
    const secant = (aspect * rise) / gap;
    const tangent = aspect * f.gradient([x])[0]!;
    const sine =
      Math.abs(secant - tangent) /
      Math.sqrt((1 + secant * secant) * (1 + tangent * tangent));
    const steepness = Math.abs(tangent) / (0.3 + Math.abs(tangent));
    const score = ((sine * Math.abs(rise)) / height) * steepness;
    if (score > best.score) best = {x, score};
  }
  return best.x;
}

/** How far apart the middle 80 % of the values are. */
function middleHeight(values: readonly number[]): number {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return at(0.9) - at(0.1) || 1;
}

/** Whether f has a tangent at x, values all over the gap, and no pole. */
function isTame(f: Objective, x: number, gap: number, height: number): boolean {
  const values = Array.from({length: 33}, (_, i) => f.value([x + (gap * i) / 32]));
  if (!values.every(Number.isFinite) || !hasGradient(f, [x])) return false;
  return Math.max(...values) - Math.min(...values) < 2 * height;
}

/** The multiples of a step from low to high. */
function grid(low: number, high: number, step: number): number[] {
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from({length: last - first + 1}, (_, i) => (first + i) * step);
}

/** Where nothing tells more: the first of many points at which the secant exists. */
function firstDefined(f: Objective, gap: number): number {
  const [low, high] = f.domain[0]!;
  const isDefined = (x: number) =>
    Number.isFinite(f.value([x])) && Number.isFinite(f.value([x + gap]));
  const points = Array.from({length: 101}, (_, i) => low + ((high - low) * i) / 100);
  return points.find(isDefined) ?? low;
}
