/** The same descent under several learning rates. */
import type {Objective} from 'downhill/sim';
import {curveRuns, type CurveRun, type CurveRuns} from 'downhill/plot';

/**
 * What became of a run: it came to the minimum, or to another one; it hardly moved, is slow,
 * or swings from side to side and comes closer; it jumps over a hill, rocks and comes no
 * closer, or flies apart; it rests where no minimum is, falls without end, goes out of the
 * picture, or to where f is not defined.
 */
export type Verdict =
  | 'arrives'
  | 'elsewhere'
  | 'hardly'
  | 'slow'
  | 'swings'
  | 'jumps'
  | 'rocks'
  | 'rests'
  | 'diverges'
  | 'falls'
  | 'outside'
  | 'leaves';

export interface Run {
  readonly rate: number;
  /** The start first. `loss` is f above the lowest value that is known. */
  readonly iterates: readonly {
    readonly x: number;
    readonly value: number;
    readonly loss: number;
  }[];
  readonly verdict: Verdict;
  /** The first step from which on less than 1 % of the start's loss is left, or null. */
  readonly arrival: number | null;
}

export interface Sweep extends Pick<
  CurveRuns,
  'formula' | 'tex' | 'domain' | 'range' | 'lines' | 'stableRate'
> {
  readonly start: number;
  readonly steps: number;
  /** By learning rate, the smallest first. */
  readonly runs: readonly Run[];
  readonly minimum: {readonly x: number; readonly value: number} | null;
  /** 2/L at the minimum; null where there is none, or no curvature. */
  readonly limit: number | null;
  /** What is subtracted from f, so that its logarithm shows the way that is left. */
  readonly lowest: number;
  /** Whether losses have logarithms. */
  readonly isLogarithmic: boolean;
}

export interface SweepOptions {
  readonly objective: Objective;
  readonly rates: readonly number[];
  /** One more rate; 0 is none. */
  readonly tooLarge: number;
  readonly start: number;
  readonly steps: number;
}

/** At a minimum a value may differ by this part of itself and not be lower. */
const rounding = 1e-9;

/** Shares of the start's loss that are left: arrived below, hardly moved above. */
const arrived = 0.01;
const unmoved = 0.7;

/** Runs all rates. Errors as of `descend`. */
export function sweep({objective: f, start, steps, ...given}: SweepOptions): Sweep {
  const rates = [...new Set([...given.rates, given.tooLarge])]
    .filter(rate => rate > 0)
    .sort((a, b) => a - b);
  const requests = rates.map(learningRate => ({start, learningRate}));
  const trace = curveRuns(f, requests, {steps});
  const {formula, tex, domain, range, lines, stableRate, target} = trace;
  const lowest = lowestOf(trace);
  const runs = trace.runs.map(run => judged(run, trace, lowest));
  return {
    ...{formula, tex, domain, range, lines, stableRate, start, steps, runs, lowest},
    minimum: target && {x: target.point[0]!, value: target.value},
    limit: stableRate.holds === 'none' ? null : stableRate.limit,
    isLogarithmic: Number.isFinite(lowest) && runs[0]!.iterates[0]!.loss > 0,
  };
}

function judged(run: CurveRun, trace: CurveRuns, lowest: number): Run {
  const base = Number.isFinite(lowest) ? lowest : 0;
  const iterates = run.iterates.map(({x, value}) => ({x, value, loss: value - base}));
  const verdict = verdictOf(run, trace);
  const bottom = trace.target?.value ?? lowest;
  const late = iterates.findLastIndex(
    ({value}) => value - bottom > arrived * (iterates[0]!.value - bottom),
  );
  const arrival = verdict === 'arrives' ? late + 1 : null;
  return {rate: run.learningRate, iterates, verdict, arrival};
}

function verdictOf({iterates, outcome}: CurveRun, trace: CurveRuns): Verdict {
  switch (outcome.kind) {
    case 'left-domain':
      return 'leaves';
    case 'left-picture':
      return outcome.falls ? 'falls' : 'outside';
    case 'diverged':
      return outcome.falls ? 'falls' : 'diverges';
    case 'rocking':
      return 'rocks';
    case 'resting':
      return 'rests';
    case 'arrived': {
      if (outcome.at.point[0] !== trace.target?.point[0]) return 'elsewhere';
      const [first, last] = [iterates[0], iterates.at(-1)!];
      const left = last.value - outcome.at.value;
      return left <= arrived * (first.value - outcome.at.value) ? 'arrives' : 'slow';
    }
    case 'moving':
      return onItsWay(iterates, outcome.left, trace);
  }
}

function onItsWay(
  iterates: CurveRun['iterates'],
  left: number | null,
  {others, domain}: CurveRuns,
): Verdict {
  const [first, last] = [iterates[0], iterates.at(-1)!];
  const hilltops = others.filter(({kind}) => kind === 'maximum');
  const valley = (x: number) => hilltops.filter(({point}) => point[0]! < x).length;
  if (iterates.some(({x}) => valley(x) !== valley(first.x))) return 'jumps';
  const moves = iterates.slice(1).map(({x}, i) => x - iterates[i]!.x);
  const turns = moves.some((move, i) => i > 0 && move * moves[i - 1]! < 0);
  if (turns) return 'swings';
  // Without a bottom the way that is left has no end: what counts is the way that was made.
  const made = Math.abs(last.x - first.x) / (domain[1] - domain[0]);
  const isUnmoved = left === null ? made < 1 - unmoved : left > unmoved;
  return isUnmoved ? 'hardly' : 'slow';
}

/**
 * The minimum below the start, or where a run comes lower, the lowest of all; without any it
 * is 0 where all values are above it, else there is none.
 */
function lowestOf({runs, target, minima}: CurveRuns): number {
  const values = runs.flatMap(({iterates}) => iterates.map(({value}) => value));
  const least = values.reduce((a, b) => Math.min(a, b));
  if (target && !(least < target.value - rounding * Math.abs(target.value))) {
    return target.value;
  }
  if (minima.length) return Math.min(...minima.map(({value}) => value));
  return least > 0 ? 0 : NaN;
}
