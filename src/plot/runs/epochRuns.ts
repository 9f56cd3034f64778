import {descend, mapAll, nonEmpty, type NonEmpty, type Objective} from '../../sim';
import {lossScale, type LossScale} from '../shown/lossScale';
import {curveRuns, type CurveRuns} from './curveRuns';

/** Where a learning rate leads, update by update. */
export interface EpochWay {
  readonly learningRate: number;
  /** x before the first update and after each; fewer where a run has to end. */
  readonly xs: NonEmpty<number>;
  /** f(x) of each. */
  readonly values: NonEmpty<number>;
  /**
   * What every update multiplies the distance to the minimum by, signed; null where that is
   * not one number, or there is no minimum to go to.
   */
  readonly factor: number | null;
  /** f″, where it is one number all over the run and the factor is 1 − η f″; else null. */
  readonly bend: number | null;
}

/** A descent by the count of its updates, beside others; plain data. */
export interface EpochRuns extends CurveRuns {
  /** Updates that were asked for: one an epoch, since all of f is seen in each. */
  readonly epochs: number;
  /** The run of the picture first. */
  readonly ways: NonEmpty<EpochWay>;
  /** Distances to the minimum on a logarithmic axis; without a minimum f on a linear one. */
  readonly distances: LossScale;
}

export interface EpochRunsOptions {
  readonly start: number;
  readonly epochs: number;
  /** The run of the picture's first. */
  readonly rates: readonly number[];
}

/** Distances are in one proportion when they miss it by no more than this part. */
const equal = 1e-4;

/** And by this part of the first: what is left of a rounded difference. */
const rounding = 1e-9;

/** A factor is 1 − ηL when it misses it by no more than this. */
const same = 1e-6;

/** Runs plain descent for a number of epochs. Errors as of {@link descend}. */
export function epochRuns(
  f: Objective,
  {start, epochs, rates}: EpochRunsOptions,
): EpochRuns {
  const learningRates = nonEmpty([...new Set(rates)]);
  const request = {start, learningRate: learningRates[0]};
  const trace = curveRuns(f, [request], {steps: epochs, fit: 'runs'});
  const target = trace.target?.point[0] ?? null;
  const ways = mapAll(learningRates, (learningRate): EpochWay => {
    const settings = {learningRate};
    const {points} = descend({objective: f, start: [start], steps: epochs, settings});
    const xs = mapAll(points, ({point}) => point[0]!);
    const values = mapAll(points, ({value}) => value);
    const factor = factorOf(xs, target);
    const bend = bendOf({learningRate, factor}, trace);
    return {learningRate, xs, values, factor, bend};
  });
  const distances = lossScale({
    values: ways.map(({xs, values}) =>
      target === null ? values : xs.map(x => Math.abs(x - target)),
    ),
    lowest: target === null ? null : 0,
    level: null,
    range: trace.range,
  });
  return {...trace, epochs, ways, distances};
}

/**
 * On a parabola x − x* becomes (1 − η f″)(x − x*), since f′ = f″ (x − x*).
 *
 * Source: Nesterov, Introductory Lectures on Convex Optimization, section 1.2.3.
 */
function bendOf(
  {learningRate, factor}: Pick<EpochWay, 'learningRate' | 'factor'>,
  {stableRate}: Pick<CurveRuns, 'stableRate'>,
): number | null {
  if (factor === null || stableRate.holds !== 'everywhere') return null;
  const product = learningRate * stableRate.curvature;
  const isSo = Math.abs(1 - product - factor) <= same * Math.max(1, product);
  return isSo ? stableRate.curvature : null;
}

function factorOf(xs: readonly number[], target: number | null): number | null {
  if (target === null || xs.length < 2) return null;
  const left = xs.map(x => x - target);
  const first = left[0]!;
  if (first === 0) return null;
  const factor = left[1]! / first;
  if (!Number.isFinite(factor)) return null;
  const isOne = left.every((distance, k) => {
    if (k === 0) return true;
    const expected = factor * left[k - 1]!;
    const room = equal * Math.abs(expected) + rounding * Math.abs(first);
    return Math.abs(distance - expected) <= room;
  });
  if (Math.abs(factor) <= rounding) return 0;
  // One update alone is in proportion to nothing.
  return isOne && xs.length > 2 ? factor : null;
}

/** With the digits of the lesson where they say something, else with significant ones. */
export function formatOfEpochs(values: readonly number[]) {
  const largest = Math.max(...values.map(Math.abs));
  const isPlain = largest >= 10 && largest < 1e9;
  return isPlain ? {decimals: 3, huge: 1e9} : {digits: 4};
}
