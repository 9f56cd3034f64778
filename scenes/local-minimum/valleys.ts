/** Many descents on one landscape, and the valley that each of them ends in. */
import {descend, type Objective, type StationaryPoint} from 'downhill/sim';
import {
  curveRuns,
  curveSurroundings,
  cutOff,
  outcomeOf,
  restingTolerance,
  type CurveRun,
  type CurveRuns,
  type Outcome,
} from 'downhill/plot';

export interface Minimum {
  readonly x: number;
  readonly value: number;
  /** Whether no other valley in the picture is lower. */
  readonly isLowest: boolean;
}

/** Where a descent ends: in the valley of a minimum, by its place from the left, or not. */
export type End =
  | {readonly kind: 'minimum'; readonly index: number}
  | {readonly kind: Exclude<Outcome['kind'], 'arrived'>};

export interface Ball {
  /** The start first. */
  readonly iterates: CurveRun['iterates'];
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

export interface Valleys extends Pick<CurveRuns, 'domain' | 'range' | 'lines'> {
  readonly learningRate: number;
  /** From left to right. */
  readonly minima: readonly Minimum[];
  readonly balls: readonly Ball[];
  readonly basins: readonly Basin[];
}

/** Starts whose ends make the basins. */
const basinSamples = 201;

/** Lets a ball go down from every start. Errors as of `descend`. */
export function valleysOf(
  f: Objective,
  starts: readonly number[],
  learningRate: number,
  steps: number,
): Valleys {
  const requests = starts.map(start => ({start, learningRate}));
  const {domain, range, lines, runs} = curveRuns(f, requests, {steps});
  const around = curveSurroundings(f, domain);
  const hilltops = around.others.filter(({kind}) => kind === 'maximum');
  const minima = around.minima
    .map(({point, value, isLowest}) => ({x: point[0]!, value, isLowest}))
    .sort((a, b) => a.x - b.x);
  const endOf = (outcome: Outcome): End =>
    outcome.kind === 'arrived'
      ? {kind: 'minimum', index: minima.findIndex(({x}) => x === outcome.at.point[0])}
      : {kind: outcome.kind};
  const resting = restingTolerance(f);
  const go = (x: number) => {
    const settings = {learningRate};
    const run = descend({objective: f, start: [x], steps, settings, ...resting});
    return endOf(outcomeOf(cutOff(run, around.shown), around));
  };
  const isDefined = (x: number) =>
    Number.isFinite(f.value([x])) && Number.isFinite(f.gradient([x])[0]);
  return {
    ...{domain, range, lines, learningRate, minima},
    balls: runs.map(({iterates, outcome}) => ({
      iterates,
      end: endOf(outcome),
      jumps: iterates.some(
        ({x}) => valleyAt(hilltops, x) !== valleyAt(hilltops, iterates[0].x),
      ),
    })),
    basins: basinsOf(samples(domain).map(x => ({x, end: isDefined(x) ? go(x) : null}))),
  };
}

/** How many hilltops are at the left of a place: equal for all places of one valley. */
export function valleyAt(stationary: readonly StationaryPoint[], x: number): number {
  return stationary.filter(({kind, point}) => kind === 'maximum' && point[0]! < x)
    .length;
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

function samples([low, high]: readonly [number, number]): number[] {
  return Array.from(
    {length: basinSamples},
    (_, i) => low + ((high - low) * i) / (basinSamples - 1),
  );
}
