import {descend, mapAll, minimumBelow, type NonEmpty, type Objective} from '../../sim';
import {lossScale, type LossScale} from '../shown/lossScale';
import {curveRuns, type CurveRun, type CurveRuns} from './curveRuns';
import {arrivedHeight, rateVerdict, type RateVerdict} from './rateVerdict';
import {stableRateAt} from './stableRate';

/** A run, and what it says of its learning rate. */
export interface JudgedRun extends CurveRun {
  readonly verdict: RateVerdict;
}

/** The same descent with several learning rates; plain data. */
export interface RateSweep extends CurveRuns {
  /** By learning rate, the smallest first. */
  readonly runs: NonEmpty<JudgedRun>;
  /** How many updates each makes at most. */
  readonly steps: number;
  /**
   * What is left of f over the steps, beyond the picture, too; its level is where a run has
   * arrived.
   */
  readonly losses: LossScale;
}

export interface RateSweepOptions {
  /** One at least; each is tried once, in order of size. */
  readonly rates: readonly number[];
  readonly start: number;
  readonly steps: number;
}

/** Runs plain descent with several learning rates. Errors as of {@link descend}. */
export function rateSweep(
  f: Objective,
  {start, steps, rates}: RateSweepOptions,
): RateSweep {
  const requests = [...new Set(rates)]
    .sort((a, b) => a - b)
    .map(learningRate => ({start, learningRate}));
  const included = minimumBelow(f, start)?.point ?? [];
  const trace = curveRuns(f, requests, {steps, included, fit: 'starts'});
  const {target, runs, range} = trace;
  const visited = runs.flatMap(({iterates}) => iterates.map(({x}) => ({point: [x]})));
  const stableRate = stableRateAt(f, target, visited);
  const values = requests.map(({learningRate}) => {
    const settings = {learningRate};
    const {points} = descend({objective: f, start: [start], steps, settings});
    return points.map(({value}) => value);
  });
  const height = target ? runs[0].iterates[0].value - target.value : 0;
  return {
    ...trace,
    stableRate,
    runs: mapAll(runs, run => ({
      ...run,
      verdict: rateVerdict(f, run, {target, stableRate}),
    })),
    steps,
    losses: lossScale({
      values,
      lowest: lowestOf(trace, values.flat()),
      level: target && height > 0 ? target.value + arrivedHeight * height : null,
      range,
    }),
  };
}

/** What a run is compared with: the minimum below the start, or 0 where all lies above it. */
function lowestOf({target}: CurveRuns, values: readonly number[]): number | null {
  if (target) return target.value;
  return values.every(value => value > 0) ? 0 : null;
}
