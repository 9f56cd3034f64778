import {
  leastSquares,
  lineFit,
  linePoints,
  mapAll,
  nonEmpty,
  train,
  type NonEmpty,
} from '../../sim';

/** A noisy descent under one schedule. */
export interface ScheduleRun {
  /** The schedule's id. */
  readonly schedule: string;
  /** The learning rate of each update. */
  readonly rates: readonly number[];
  /** How far the weight is from the best one, at the start and after each update. */
  readonly offsets: readonly number[];
  /** The root of the mean squared offset after the last quarter of the updates. */
  readonly tail: number;
  /** The mean learning rate there. */
  readonly tailRate: number;
}

/** One noisy descent under several schedules; plain data. */
export interface ScheduleRuns {
  readonly runs: NonEmpty<ScheduleRun>;
  readonly updates: number;
  /** The first update of the last quarter. */
  readonly tailFrom: number;
  readonly learningRate: number;
  /** Standard deviation of the samples; 0: every slope is that of the mean. */
  readonly noise: number;
  readonly seed: number;
}

export interface ScheduleRunsOptions {
  /** Schedules' ids; each is shown once. */
  readonly schedules: readonly string[];
  readonly learningRate: number;
  readonly updates: number;
  /** How far the start is from the middle of the samples. */
  readonly start: number;
  /** Standard deviation of the samples. */
  readonly noise: number;
  readonly seed: number;
  /** Of the step schedule: updates between two drops, and what a drop multiplies by. */
  readonly every: number;
  readonly drop: number;
  /** Of the warm-up: updates until the rate is there. */
  readonly warmUp: number;
}

/**
 * Descends on the mean of (w − y)² over samples y, one sample an update and each once: the
 * slope of one sample is that of the mean with noise. All schedules see the same samples in
 * the same order.
 *
 * Source: Robbins and Monro, A stochastic approximation method (1951).
 *
 * @throws SimulationError for an unknown schedule or a setting out of range.
 */
export function scheduleRuns(options: ScheduleRunsOptions): ScheduleRuns {
  const {learningRate, updates, start, noise, seed, every, drop, warmUp} = options;
  const points = linePoints({
    ...{weight: 0, bias: 0, noise, seed},
    count: updates,
    domain: [1, 1],
  });
  const model = 'line-through-origin';
  const loss = lineFit({points, loss: 'mse', model});
  const [best] = leastSquares(points, model);
  const settings: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    step: {every, drop},
    'warm-up': {warmUp},
  };
  const tailFrom = Math.floor((3 * updates) / 4);
  const runs = mapAll(nonEmpty([...new Set(options.schedules)]), (id): ScheduleRun => {
    const {steps} = train({
      ...{loss, seed, batch: 1, epochs: 1},
      start: [start],
      settings: {learningRate},
      schedule: {id, settings: settings[id] ?? {}},
    });
    const rates = steps.flatMap(({update}) => (update ? [update.learningRate] : []));
    const offsets = steps.map(({weights}) => weights[0]! - best!);
    const squares = offsets.slice(tailFrom + 1).map(offset => offset * offset);
    return {
      ...{schedule: id, rates, offsets},
      tail: Math.sqrt(mean(squares)),
      tailRate: mean(rates.slice(tailFrom)),
    };
  });
  return {runs, updates, tailFrom, learningRate, noise, seed};
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
