import {descend, sampleObjective, type DataPoint} from '../../sim';
import {curveRuns, type CurveRuns} from './curveRuns';

/** Descents on two losses of one sample, both over the same weights; plain data. */
export interface SampleRuns {
  readonly sample: DataPoint;
  /** On the absolute error, a V. */
  readonly absolute: CurveRuns;
  /** On its square. */
  readonly squared: CurveRuns;
}

export interface SampleRunsOptions {
  /** The first weight. */
  readonly start: number;
  /** Of both runs. */
  readonly learningRate: number;
  readonly steps: number;
}

/** So much of the way from the start to the best weight is shown beyond it. */
const beyond = 0.7;

/**
 * Descends on the absolute and on the squared error of x·w − y from the same weight.
 *
 * @throws DataError for a sample that is not finite; otherwise as of `descend`.
 */
export function sampleRuns(
  sample: DataPoint,
  {start, learningRate, steps}: SampleRunsOptions,
): SampleRuns {
  const {x, y} = sample;
  const best = x === 0 ? start : y / x;
  const far = best + beyond * (best - start);
  const room = 0.1 * Math.abs(far - start) || Math.max(1, Math.abs(start) / 2);
  const domain = [Math.min(start, far) - room, Math.max(start, far) + room] as const;
  const absolute = sampleObjective({sample, loss: 'mae', domain});
  const squared = sampleObjective({sample, loss: 'mse', domain});
  const request = {start, learningRate};
  // Each picture has room for the runs of both: they have one axis of weights.
  const included = [absolute, squared].flatMap(objective =>
    descend({objective, start: [start], steps, settings: {learningRate}}).points.map(
      ({point}) => point[0]!,
    ),
  );
  const options = {steps, included};
  return {
    sample,
    absolute: curveRuns(absolute, [request], options),
    squared: curveRuns(squared, [request], options),
  };
}
