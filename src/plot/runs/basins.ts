import {closestPoint, descend, type Objective} from '../../sim';
import {curveSurroundings, cutOff} from './curveSurroundings';
import type {Outcome} from './Outcome';
import {outcomeOf} from './outcomeOf';
import {restingTolerance} from './restingTolerance';

/** Starts next to each other whose runs all end alike. */
export interface Basin {
  readonly from: number;
  readonly to: number;
  /** Of the run from its first start. */
  readonly outcome: Outcome;
  /** Whether these runs pass over a ridge. */
  readonly jumps: boolean;
}

export interface BasinOptions {
  readonly domain: readonly [low: number, high: number];
  readonly learningRate: number;
  /** As many as the runs make of which the basins are said. */
  readonly steps: number;
}

/** Starts that are tried; the borders between those that end differently are halved. */
const starts = 201;
const halvings = 30;

/** Between two iterates the curve is looked at in so many places. */
const looks = 16;

/** A higher place between two iterates, by more than rounding, is a ridge. */
const rounding = 1e-12;

interface Run {
  readonly x: number;
  readonly outcome: Outcome;
  readonly jumps: boolean;
}

/**
 * Where plain descent ends, for every start in an interval.
 *
 * @returns From left to right; there are gaps where f has no value or no slope.
 */
export function basinsOf(
  f: Objective,
  {domain, learningRate, steps}: BasinOptions,
): readonly Basin[] {
  const around = curveSurroundings(f, domain);
  const resting = restingTolerance(f);
  const run = (x: number): Run | null => {
    if (!Number.isFinite(f.value([x])) || !Number.isFinite(f.gradient([x])[0])) {
      return null;
    }
    const settings = {learningRate};
    const made = descend({objective: f, start: [x], steps, settings, ...resting});
    const {points} = cutOff(made, around.shown);
    return {
      x,
      outcome: outcomeOf({...made, points}, around),
      jumps: passesRidge(
        f,
        points.map(({point}) => point[0]!),
      ),
    };
  };
  const [low, high] = domain;
  const runs = Array.from({length: starts}, (_, i) =>
    run(i === starts - 1 ? high : low + ((high - low) * i) / (starts - 1)),
  );
  return joined(runs, run);
}

/** Joins neighbors that end alike, and finds the borders between the others. */
function joined(
  runs: readonly (Run | null)[],
  run: (x: number) => Run | null,
): readonly Basin[] {
  const basins: {from: number; to: number; outcome: Outcome; jumps: boolean}[] = [];
  let before: Run | null = null;
  for (const here of runs) {
    const last = basins.at(-1);
    if (here && before && last && isAlike(before, here)) {
      last.to = here.x;
    } else if (here) {
      const from: number = before ? borderBetween(before, here, run) : here.x;
      if (before && last) last.to = from;
      basins.push({from, to: here.x, outcome: here.outcome, jumps: here.jumps});
    }
    before = here;
  }
  return basins;
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
  if (a.jumps !== b.jumps || a.outcome.kind !== b.outcome.kind) return false;
  return (
    a.outcome.kind !== 'arrived' ||
    b.outcome.kind !== 'arrived' ||
    a.outcome.at.point[0] === b.outcome.at.point[0]
  );
}

/**
 * Whether a run passes over a ridge: over higher ground, a pole or a gap between two of its
 * iterates.
 *
 * @param xs - Its iterates.
 */
export function passesRidge(f: Objective, xs: readonly number[]): boolean {
  const tops = f.stationaryPoints.filter(({kind}) => kind === 'maximum');
  return xs.slice(1).some((to, i) => {
    const from = xs[i]!;
    const isBetween = (x: number) => (x - from) * (x - to) < 0;
    if (tops.some(top => isBetween(closestPoint(top, [from])[0]!))) return true;
    const highest = Math.max(f.value([from]), f.value([to]));
    return Array.from(
      {length: looks},
      (_, k) => from + ((to - from) * (k + 1)) / (looks + 1),
    )
      .map(x => f.value([x]))
      .some(between => !(between <= highest + rounding * Math.abs(highest)));
  });
}
