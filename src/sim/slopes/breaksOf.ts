/** Where a curve has no derivative. */
import type {Objective} from '../Objective';
import {slopesAt, type Slope} from './slopesAt';

/** A place at which a curve has no derivative, though it has one beside. */
export interface Break {
  readonly x: number;
  /** What there is instead; `undefined` at a pole. */
  readonly slope: Exclude<Slope, {kind: 'smooth'}>;
}

type Interval = readonly [low: number, high: number];
type Functions = Pick<Objective, 'value' | 'gradient'>;
type Values = (x: number) => number;

/** Samples between whose neighbours breaks are looked for. */
const samples = 1201;

/** A jump of this share of all values, or slopes, is large enough to be looked for. */
const visible = 1 / 250;

/** Of a change that a sample apart was large, so much is left at a jump, however near. */
const lasting = 1e-2;

/** A change that becomes so many times as large, the nearer it is looked at, has no end. */
const growing = 16;

/** Steps of a climb by which a value without end has grown. */
const tries = 12;

/** Places closer than this share of the interval are one. */
const together = 1e-9;

/**
 * Finds the kinks, jumps, poles and upright places of a curve inside an interval,
 * ascending; an edge of where it is defined is one where it is upright or a pole. Between
 * two samples one is found, where it is large enough to be seen.
 *
 * @example
 * ```ts
 * breaksOf(objective('|x-1|+x^2'), [-3, 3]); // [{x: 1, slope: {kind: 'kink', left: 1, right: 3}}]
 * ```
 */
export function breaksOf(f: Functions, [low, high]: Interval): Break[] {
  const xs = Array.from(
    {length: samples},
    (_, i) => low + ((high - low) * i) / (samples - 1),
  );
  const found: Break[] = [];
  for (const {x, isPole} of suspects(f, xs)) {
    const isInside = low < x && x < high;
    if (!isInside || found.some(other => isOne(other.x - x, high - low))) continue;
    const slope: Slope = isPole ? {kind: 'undefined'} : slopesAt(f, [x])[0]!;
    if (slope.kind !== 'smooth') found.push({x, slope});
  }
  return found.sort((a, b) => a.x - b.x);
}

function isOne(distance: number, width: number): boolean {
  return Math.abs(distance) < together * width;
}

interface Suspect {
  readonly x: number;
  readonly isPole: boolean;
}

/** Places where value or slope seems to jump. */
function suspects(f: Functions, xs: readonly number[]): Suspect[] {
  const value: Values = x => f.value([x]);
  const slope: Values = x => f.gradient([x])[0]!;
  return [
    ...jumpsOf(value, xs).map(({x, grows}) => ({x, isPole: grows})),
    ...peaksOf(value, xs).map(x => ({x, isPole: true})),
    ...[...jumpsOf(slope, xs).map(({x}) => x), ...peaksOf(slope, xs)].map(x => ({
      x,
      isPole: false,
    })),
  ];
}

interface Jump {
  readonly x: number;
  /** Whether it grows without end as it is looked at more closely. */
  readonly grows: boolean;
}

function jumpsOf(g: Values, xs: readonly number[]): Jump[] {
  const values = xs.map(g);
  const finite = values.filter(Number.isFinite).sort((a, b) => a - b);
  // A pole's values would make every other jump small.
  const at = (share: number) => finite[Math.round(share * (finite.length - 1))] ?? 0;
  const large = visible * (at(0.95) - at(0.05) || at(1) - at(0));
  return xs.slice(1).flatMap((x, i) => {
    const change = Math.abs(values[i + 1]! - values[i]!);
    return change > large ? (jumpBetween(g, [xs[i]!, x], change) ?? []) : [];
  });
}

/** Halves an interval, always towards the larger change, as long as that lasts. */
function jumpBetween(g: Values, [from, to]: Interval, change: number): Jump | null {
  let [a, b] = [from, to];
  let [ga, gb] = [g(a), g(b)];
  let most = change;
  for (;;) {
    const left = Math.abs(gb - ga);
    if (!(left > lasting * change) && change < Infinity) return null;
    most = Math.max(most, left);
    const middle = a + (b - a) / 2;
    if (b - a < 1e-13 * (to - from) || middle === a || middle === b) {
      return {x: roundest(a, b, to - from), grows: most > growing * change};
    }
    const value = g(middle);
    if (!Number.isFinite(value) && change < Infinity) return {x: middle, grows: false};
    if (!(Math.abs(value - ga) < Math.abs(gb - value))) [b, gb] = [middle, value];
    else [a, ga] = [middle, value];
  }
}

/** Places at which a function is without end on both sides alike: it does not jump. */
function peaksOf(g: Values, xs: readonly number[]): number[] {
  const sizes = xs.map(x => Math.abs(g(x)));
  return xs.slice(1, -1).flatMap((_, i) => {
    const [before, here, after] = [sizes[i]!, sizes[i + 1]!, sizes[i + 2]!];
    return here >= before && here >= after && here > 0
      ? (peakBetween(x => Math.abs(g(x)), [xs[i]!, xs[i + 2]!], here) ?? [])
      : [];
  });
}

/** Climbs between two places, a third of the way each time, to a value without end. */
function peakBetween(
  size: Values,
  [from, to]: Interval,
  sampled: number,
): number | null {
  let [a, b] = [from, to];
  for (let step = 0; b - a > 1e-13 * (to - from); step++) {
    const third = (b - a) / 3;
    const [left, right] = [size(a + third), size(b - third)];
    if (!Number.isFinite(left + right)) break;
    // A smooth peak is not much higher than its samples.
    if (step > tries && Math.max(left, right) < 2 * sampled) return null;
    if (left > right) b -= third;
    else a += third;
  }
  return size(a / 2 + b / 2) > growing * sampled ||
    !Number.isFinite(size(a / 2 + b / 2))
    ? roundest(a, b, to - from)
    : null;
}

/** The place that is meant, of two that are as good as one. */
function roundest(a: number, b: number, width: number): number {
  if (Math.abs(a + b) < 1e-12 * width) return 0;
  const round = Number((a / 2 + b / 2).toPrecision(12));
  return Math.abs(round - a) < 1e-11 * width ? round : b;
}
