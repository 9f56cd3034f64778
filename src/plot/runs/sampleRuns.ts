import {descend, sampleObjective, type DataPoint, type Objective} from '../../sim';
import {curveRuns, type CurveRuns} from './curveRuns';

/** Descents over a weight w: words name it by its letter. */
export interface WeightRuns extends CurveRuns {
  readonly variable: 'w';
}

/** Descents on two losses of one sample, both over the same weights; plain data. */
export interface SampleRuns {
  readonly sample: DataPoint;
  /** On the absolute error, a V: first with the rate of both, then with the others. */
  readonly absolute: WeightRuns;
  /** On its square. */
  readonly squared: WeightRuns;
}

export interface SampleRunsOptions {
  /** The first weight. */
  readonly start: number;
  /** Of both runs. */
  readonly learningRate: number;
  /** Of more runs on the V from the same weight, whose first updates are drawn; none where it is level. */
  readonly otherRates: readonly number[];
  readonly steps: number;
}

/** By what both losses are told. */
const variable = 'w';

/** So many updates of the other runs are drawn: enough to tell them apart. */
const few = 4;

/** So much of the way from the start to the best weight is shown beyond it. */
const beyond = 0.7;

/**
 * Descends on the absolute and on the squared error of x·w − y from the same weight.
 *
 * @throws DataError for a sample that is not finite; otherwise as of `descend`.
 */
export function sampleRuns(
  sample: DataPoint,
  {start, learningRate, otherRates, steps}: SampleRunsOptions,
): SampleRuns {
  const {x, y} = sample;
  const best = x === 0 ? start : y / x;
  const far = best + beyond * (best - start);
  const room = 0.1 * Math.abs(far - start) || Math.max(1, Math.abs(start) / 2);
  const domain = [Math.min(start, far) - room, Math.max(start, far) + room] as const;
  const absolute = sampleObjective({sample, loss: 'mae', domain});
  const squared = sampleObjective({sample, loss: 'mse', domain});
  const request = {start, learningRate};
  const others = otherRates.map(rate => ({start, learningRate: rate}));
  const visited = (objective: Objective, rate: number, updates: number) =>
    descend({
      objective,
      start: [start],
      steps: updates,
      settings: {learningRate: rate},
    }).points.map(({point}) => point[0]!);
  // Each picture has room for all runs: they have one axis of weights.
  const included = [
    ...[absolute, squared].flatMap(f => visited(f, learningRate, steps)),
    ...otherRates.flatMap(rate => visited(absolute, rate, steps)),
  ];
  const main = curveRuns(absolute, [request], {steps, included});
  const isStill = main.runs[0].iterates.length === 1;
  const more = (isStill ? [] : others)
    .flatMap(other => curveRuns(absolute, [other], {steps, included}).runs)
    .map(({iterates: [first, ...next], ...run}) => ({
      ...run,
      iterates: [first, ...next.slice(0, few)] as const,
    }));
  return {
    sample,
    absolute: {...main, variable, runs: [main.runs[0], ...more]},
    squared: {...curveRuns(squared, [request], {steps, included}), variable},
  };
}
