/** Many descents on one landscape, and the valley that each of them ends in. */
import {
  descend,
  findStationaryPoints,
  type Objective,
  type StationaryPoint,
  type Trajectory,
} from 'downhill/sim';

export interface Minimum {
  readonly x: number;
  readonly value: number;
  /** Whether no other valley in the picture is lower. */
  readonly isLowest: boolean;
}

/**
 * Where a descent ends: in the valley of a minimum, at rest where there is no minimum (on
 * a hilltop or a plain), outside the picture, or still on its way.
 */
export type End =
  | {readonly kind: 'minimum'; readonly index: number}
  | {readonly kind: 'flat' | 'away' | 'moving'};

export interface Ball {
  /** The start first. */
  readonly iterates: readonly {readonly x: number; readonly value: number}[];
  readonly end: End;
  /** Whether a step landed beyond a hilltop. */
  readonly jumps: boolean;
}

/** Starts next to each other that all end alike. */
export interface Basin {
  readonly from: number;
  readonly to: number;
  readonly end: End;
}

export interface Valleys {
  readonly domain: Interval;
  /** The graph of f over the domain. */
  readonly curve: readonly (readonly [x: number, y: number])[];
  readonly learningRate: number;
  /** From left to right. */
  readonly minima: readonly Minimum[];
  readonly balls: readonly Ball[];
  readonly basins: readonly Basin[];
}

type Interval = readonly [low: number, high: number];

/** Samples of the curve, and of the starts whose ends make the basins. */
const curveSamples = 1601;
const basinSamples = 201;

/** So many updates decide where a start belongs, however few of them are shown. */
const basinSteps = 300;

/** An end within this share of the picture's width is at the minimum. */
export const near = 0.01;

/** How far beyond the objective's domain an end may widen the picture, in its widths. */
const reach = 0.5;

/** Room beside such an end. */
const margin = 0.06;

/** Minima are equally low when they differ by less than this share of the heights. */
const equal = 1e-6;

/** Lets a ball go down from every start. Errors as of `descend`. */
export function valleysOf(
  f: Objective,
  starts: readonly number[],
  learningRate: number,
  steps: number,
): Valleys {
  const go = (x: number, updates: number) =>
    descend({objective: f, start: [x], steps: updates, settings: {learningRate}});
  const runs = starts.map(x => go(x, steps));
  const domain = widened(f.domain[0]!, runs);
  const curve = samples(domain, curveSamples).map(x => [x, f.value([x])] as const);
  const stationary =
    domain === f.domain[0] ? f.stationaryPoints : findStationaryPoints(f, [domain]);
  const minima = minimaOf(stationary, curve);
  const endOf = (run: Trajectory) => end(run, minima, domain);
  const balls = runs.map(run => ({
    iterates: run.points.map(({point, value}) => ({x: point[0]!, value})),
    end: endOf(run),
    jumps: run.points.some(
      ({point}) =>
        valleyAt(stationary, point[0]!) !==
        valleyAt(stationary, run.points[0].point[0]!),
    ),
  }));
  const defined = (x: number) =>
    Number.isFinite(f.value([x])) && Number.isFinite(f.gradient([x])[0]);
  const ends = samples(domain, basinSamples).map(x => ({
    x,
    end: defined(x) ? endOf(go(x, Math.max(steps, basinSteps))) : null,
  }));
  return {domain, curve, learningRate, minima, balls, basins: basinsOf(ends)};
}

/** How many hilltops are at the left of a place: equal for all places of one valley. */
export function valleyAt(stationary: readonly StationaryPoint[], x: number): number {
  return stationary.filter(({kind, point}) => kind === 'maximum' && point[0]! < x)
    .length;
}

/** The domain, with room for the ends of runs that do not end far outside. */
function widened(interval: Interval, runs: readonly Trajectory[]): Interval {
  const [low, high] = interval;
  const width = high - low;
  const ends = runs
    .filter(({ending}) => ending.kind !== 'diverged' && ending.kind !== 'left-domain')
    .map(({points}) => points.at(-1)!.point[0]!)
    .filter(x => low - reach * width <= x && x <= high + reach * width);
  const [least, most] = [Math.min(low, ...ends), Math.max(high, ...ends)];
  const room = margin * (most - least);
  if (least === low && most === high) return interval;
  return [least < low ? least - room : low, most > high ? most + room : high];
}

function minimaOf(
  stationary: readonly StationaryPoint[],
  curve: Valleys['curve'],
): Minimum[] {
  const minima = stationary.filter(({kind}) => kind === 'minimum');
  const values = curve.map(([, y]) => y).filter(Number.isFinite);
  const height = Math.max(...values) - Math.min(...values);
  const least = Math.min(...minima.map(({value}) => value));
  return minima
    .map(({point, value}) => ({
      x: point[0]!,
      value,
      isLowest: value - least <= equal * height,
    }))
    .sort((a, b) => a.x - b.x);
}

function end(
  {points, ending}: Trajectory,
  minima: readonly Minimum[],
  domain: Interval,
): End {
  const x = points.at(-1)!.point[0]!;
  const isLost = ending.kind === 'diverged' || ending.kind === 'left-domain';
  if (isLost || x < domain[0] || x > domain[1]) return {kind: 'away'};
  const distance = (minimum: Minimum) => Math.abs(minimum.x - x);
  const index = minima.findIndex(
    minimum =>
      distance(minimum) <= near * (domain[1] - domain[0]) &&
      minima.every(other => distance(minimum) <= distance(other)),
  );
  if (index >= 0) return {kind: 'minimum', index};
  const rests = ending.kind === 'converged' || ending.kind === 'stalled';
  return {kind: rests ? 'flat' : 'moving'};
}

/** Joins neighbours that end alike; each reaches half way to the next sample. */
function basinsOf(ends: readonly {x: number; end: End | null}[]): Basin[] {
  const half = (ends[1]!.x - ends[0]!.x) / 2;
  const [first, last] = [ends[0]!.x, ends.at(-1)!.x];
  const basins: {from: number; to: number; end: End}[] = [];
  let before: End | null = null;
  for (const {x, end} of ends) {
    const [from, to] = [Math.max(first, x - half), Math.min(last, x + half)];
    if (end && before && isSame(before, end)) basins.at(-1)!.to = to;
    else if (end) basins.push({from, to, end});
    before = end;
  }
  return basins;
}

function isSame(a: End, b: End): boolean {
  if (a.kind === 'minimum' && b.kind === 'minimum') return a.index === b.index;
  return a.kind === b.kind;
}

function samples([low, high]: Interval, count: number): number[] {
  return Array.from({length: count}, (_, i) => low + ((high - low) * i) / (count - 1));
}
