import {
  descend,
  mapAll,
  minimumBelow,
  nonEmpty,
  updatesOf,
  type NonEmpty,
  type Objective,
  type Trajectory,
  type Update,
} from '../../sim';
import {fittedInterval} from '../shown/fittedInterval';
import {graphOf, type Graph} from '../shown/graph';
import {reachOf, withRoomFor} from '../shown/shownInterval';
import {boundedPlaces} from './boundedPlaces';
import {curveSurroundings, cutOff} from './curveSurroundings';
import type {Landmarks} from './landmarksIn';
import {outcomeOf} from './outcomeOf';
import type {Minimum, Outcome} from './Outcome';
import {restingTolerance} from './restingTolerance';
import {stableRateAt, type StableRate} from './stableRate';
import {stepTrend, type StepTrend} from './stepTrend';

/** One iterate of a descent in one variable. */
export interface CurveIterate {
  readonly step: number;
  readonly x: number;
  readonly value: number;
  /** f′(x). */
  readonly slope: number;
  /** −η f′(x): how far plain descent goes from here. */
  readonly move: number;
}

export interface CurveRun {
  /** The optimizer's id. */
  readonly optimizer: string;
  readonly learningRate: number;
  /** Every setting of the optimizer, defaults included. */
  readonly settings: Trajectory['settings'];
  /** The start first; of a run that leaves the picture, up to the first outside. */
  readonly iterates: NonEmpty<CurveIterate>;
  /** The updates between them, in the terms of the optimizer. */
  readonly updates: readonly Update[];
  readonly outcome: Outcome;
  readonly trend: StepTrend;
}

/** Descents on one curve, with everything that a picture of them needs; plain data. */
export interface CurveRuns extends Graph, Landmarks {
  /** f(x) as text and as TeX. */
  readonly formula: string;
  readonly tex: string;
  /** The minimum downhill of the first start, where one is known. */
  readonly target: Minimum | null;
  /** What the curvature there says of learning rates. */
  readonly stableRate: StableRate;
  readonly runs: NonEmpty<CurveRun>;
}

export interface CurveRequest {
  readonly start: number;
  readonly learningRate: number;
  /** An optimizer's id. Default: `gradient-descent`. */
  readonly optimizer?: string;
}

export interface CurveRunsOptions {
  readonly steps: number;
  /** More places that the picture should hold, where they lie not too far out. */
  readonly included?: readonly number[];
  /**
   * What the picture shows: the objective's domain, with room for the runs or for their
   * starts alone, or the runs and the minimum they go to. Default: the domain and the runs.
   */
  readonly fit?: 'domain' | 'starts' | 'runs';
}

/** Runs optimizers on a curve, one at least. Errors as of {@link descend}. */
export function curveRuns(
  f: Objective,
  requests: readonly CurveRequest[],
  {steps, included = [], fit = 'domain'}: CurveRunsOptions,
): CurveRuns {
  const trajectories = mapAll(nonEmpty(requests), ({start, learningRate, optimizer}) =>
    descend({
      objective: f,
      start: [start],
      steps,
      ...restingTolerance(f),
      settings: {learningRate},
      ...(optimizer !== undefined && {optimizer}),
    }),
  );
  const starts = requests.map(({start}) => start);
  const iterates = trajectories.flatMap(({points}) =>
    points.map(({point}) => point[0]!),
  );
  const kept = boundedPlaces(f, trajectories);
  const visited = [...(fit === 'starts' ? starts : iterates), ...included, ...kept];
  const whole = shownInterval(f, starts, visited, kept);
  const domain = fit === 'runs' ? aroundRuns(f, whole, visited, starts) : whole;
  const around = curveSurroundings(f, domain);
  const {shown} = around;
  const {minima, ridges, others, isComplete} = around;
  const landmarks = {minima, ridges, others, isComplete};
  const cut = mapAll(trajectories, run => cutOff(run, shown));
  const heights = cut.flatMap(({points}) =>
    points.filter(({point}) => shown.contains(point)).map(({value}) => value),
  );
  const target = around.below([starts[0]!]);
  return {
    formula: f.formula,
    tex: f.tex,
    ...graphOf(f, domain, heights),
    ...landmarks,
    target,
    stableRate: stableRateAt(f, target, cut[0].points),
    runs: mapAll(cut, (run, i): CurveRun => {
      const {learningRate, optimizer = 'gradient-descent'} = requests[i]!;
      return {
        optimizer,
        learningRate,
        settings: run.settings,
        iterates: mapAll(run.points, ({step, point, value, gradient}) => ({
          step,
          x: point[0]!,
          value,
          slope: gradient[0]!,
          move: -learningRate * gradient[0]!,
        })),
        updates: updatesOf(run),
        outcome: outcomeOf(run, around),
        trend: stepTrend(run.points.map(({point}) => point)),
      };
    }),
  };
}

/** Runs no longer than this share of the whole are points: the whole is shown. */
const still = 1e-3;

/** The interval that the runs fill, of those places that a picture could hold. */
function aroundRuns(
  f: Objective,
  whole: readonly [low: number, high: number],
  visited: readonly number[],
  starts: readonly number[],
): readonly [low: number, high: number] {
  const near = visited.filter(x => whole[0] <= x && x <= whole[1]);
  const below = minimumBelow(f, starts[0]!)?.point[0] ?? null;
  const target =
    below !== null && whole[0] <= below && below <= whole[1] ? below : null;
  const isStill =
    Math.max(...near) - Math.min(...near) <= still * (whole[1] - whole[0]);
  return isStill && target === null
    ? whole
    : fittedInterval(f.domain[0]!, near, target);
}

/**
 * The objective's domain, stretched to hold all starts, however far, the values of x that
 * lie not much further out, and those that are kept in any case.
 */
function shownInterval(
  {domain}: Objective,
  starts: readonly number[],
  xs: readonly number[],
  kept: readonly number[],
): readonly [low: number, high: number] {
  const own = domain[0]!;
  const reach = reachOf(own);
  const least = Math.min(
    reach[0],
    ...kept,
    ...starts.map(x => x - (own[0] - reach[0])),
  );
  const most = Math.max(reach[1], ...kept, ...starts.map(x => x + (reach[1] - own[1])));
  return withRoomFor(
    own,
    xs.filter(x => least <= x && x <= most),
  );
}
