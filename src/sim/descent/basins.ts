/** Which starts of a curve end alike, when plain descent goes down from them. */
import type {Domain, Objective, StationaryPoint} from '../Objective';
import {closestPoint} from '../stationary/closestPoint';
import {samples} from '../stationary/sampled';
import type {Trajectory} from '../Trajectory';
import {descend} from './descend';

/**
 * Where a descent is after its last step: at a minimum (by its place in the list), at rest
 * elsewhere, outside the domain, or still on its way.
 */
export type DescentEnd =
  | {readonly kind: 'minimum'; readonly index: number}
  | {readonly kind: 'flat' | 'away' | 'moving'};

/** Starts next to each other that all end alike. */
export interface Basin {
  readonly from: number;
  readonly to: number;
  readonly end: DescentEnd;
  /** Whether a run from here passes over a ridge: then a start between others may not end as they do. */
  readonly jumps: boolean;
}

export interface Basins {
  /** From left to right; none where f has no value. */
  readonly basins: readonly Basin[];
  /** Whether any of the runs passes over a ridge. */
  readonly jumps: boolean;
}

export interface BasinOptions {
  readonly domain: Domain[0];
  readonly learningRate: number;
  /** The same as those of the runs that are spoken of. */
  readonly steps: number;
  /** The stationary points of the domain. Default: the objective's own. */
  readonly stationaryPoints?: readonly StationaryPoint[];
}

/** Starts that are tried, and how often the border between two is looked for. */
const starts = 201;
const halvings = 20;

/** An end within this share of the domain's width is at the minimum. */
const near = 0.01;

/** Between two iterates further apart than this share, f is looked at in so many places. */
const far = 0.005;
const looks = 16;

/**
 * The basins of plain descent on a curve: each start makes the same run as `descend`, and
 * where neighbours end differently, the border between them is bisected.
 *
 * @example
 * ```ts
 * const f = objective('double-well');
 * basinsOf(f, {domain: f.domain[0], learningRate: 0.02, steps: 100}).basins.length; // 2
 * ```
 */
export function basinsOf(f: Objective, options: BasinOptions): Basins {
  const {domain, learningRate, steps} = options;
  const stationary = options.stationaryPoints ?? f.stationaryPoints;
  const run = (x: number): Run | null => {
    if (!Number.isFinite(f.value([x])) || !Number.isFinite(f.gradient([x])[0]))
      return null;
    const settings = {learningRate};
    const trajectory = descend({objective: f, start: [x], steps, settings});
    return {
      x,
      end: endOf(trajectory, stationary, domain),
      jumps: passesRidge(trajectory, stationary, domain),
    };
  };
  const places = samples(domain, starts);
  const runs = [...places.slice(0, -1), domain[1]].map(run);
  const basins: Basin[] = [];
  runs.forEach((here, i) => {
    if (!here) return;
    const before = runs[i - 1];
    const last = basins.at(-1);
    if (before && last && isAlike(before, here)) {
      basins[basins.length - 1] = {...last, to: here.x};
      return;
    }
    const border = before ? borderBetween(before, here, run) : here.x;
    if (before && last) basins[basins.length - 1] = {...last, to: border};
    basins.push({from: border, to: here.x, end: here.end, jumps: here.jumps});
  });
  return {basins, jumps: runs.some(here => here?.jumps)};
}

interface Run {
  readonly x: number;
  readonly end: DescentEnd;
  readonly jumps: boolean;
}

/**
 * What a run on a curve has come to.
 *
 * @param stationary - Minima count by their places among the minima in this list.
 */
export function endOf(
  {points, ending}: Trajectory,
  stationary: readonly StationaryPoint[],
  [low, high]: Domain[0],
): DescentEnd {
  const {point} = points.at(-1)!;
  const x = point[0]!;
  const isLost = ending.kind === 'diverged' || ending.kind === 'left-domain';
  if (isLost || x < low || x > high) return {kind: 'away'};
  const distances = stationary
    .filter(({kind}) => kind === 'minimum')
    .map(minimum => Math.abs(closestPoint(minimum, point)[0]! - x));
  const least = Math.min(...distances);
  if (least <= near * (high - low))
    return {kind: 'minimum', index: distances.indexOf(least)};
  const rests = ending.kind === 'converged' || ending.kind === 'stalled';
  return {kind: rests ? 'flat' : 'moving'};
}

/**
 * Whether a run passes over a ridge: over a maximum or over higher ground, a pole or a gap
 * between two of its iterates.
 */
export function passesRidge(
  {points, objective}: Pick<Trajectory, 'points' | 'objective'>,
  stationary: readonly StationaryPoint[],
  [low, high]: Domain[0],
): boolean {
  const tops = stationary.filter(({kind}) => kind === 'maximum');
  return points.slice(1).some(({point, value}, i) => {
    const before = points[i]!;
    const [from, to] = [before.point[0]!, point[0]!];
    const isBetween = (x: number) => (x - from) * (x - to) < 0;
    if (tops.some(top => isBetween(closestPoint(top, before.point)[0]!))) return true;
    if (!(Math.abs(to - from) > far * (high - low))) return false;
    const highest = Math.max(before.value, value);
    return Array.from(
      {length: looks},
      (_, k) => from + ((to - from) * (k + 1)) / (looks + 1),
    )
      .map(x => objective.value([x]))
      .some(between => !(between <= highest + 1e-12 * Math.abs(highest)));
  });
}

function borderBetween(left: Run, right: Run, run: (x: number) => Run | null): number {
  let [low, high] = [left.x, right.x];
  // Beside a run that jumps there may be any number of borders.
  if (left.jumps || right.jumps) return low / 2 + high / 2;
  for (let i = 0; i < halvings; i++) {
    const middle = low / 2 + high / 2;
    const here = run(middle);
    if (here && isAlike(here, left)) low = middle;
    else high = middle;
  }
  return low / 2 + high / 2;
}

function isAlike(a: Run, b: Run): boolean {
  if (a.jumps !== b.jumps) return false;
  if (a.end.kind === 'minimum' && b.end.kind === 'minimum')
    return a.end.index === b.end.index;
  return a.end.kind === b.end.kind;
}
