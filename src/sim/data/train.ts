/** Descent on the average loss over data, batch by batch. */
import type {Problem} from '../optimizers/Optimizer';
import {batches, updatesPerEpoch, type Batch, type BatchSize} from './batches';
import {DataError, expectWhole} from './DataError';
import type {DataLoss} from './DataLoss';
import {
  startOptimizer,
  type StartedOptimizer,
  type TrainingOptimizer,
} from './startOptimizer';
import type {TrainingStep, TrainingTrace} from './TrainingTrace';

export interface Training extends TrainingOptimizer {
  readonly loss: DataLoss;
  /** Parameters before the first update. */
  readonly start: ArrayLike<number>;
  /** Samples in one update. */
  readonly batch: BatchSize;
  /** Passes over the data. */
  readonly epochs: number;
  /** Settles the order of the samples. */
  readonly seed: number;
  /** Updates between recorded steps, 1 by default; start and end are always recorded. */
  readonly recordEvery?: number;
}

/**
 * Trains a model and records the run.
 *
 * A run of 100 epochs over 10 batches makes 1000 updates; step 0 is the start, step 1000 the
 * end. The run ends early, as diverged, before the first number that is not finite. An
 * optimizer that asks for more values or derivatives (a line search, Newton's method) gets
 * those of the batch at hand.
 *
 * @throws SimulationError for a start of the wrong length, an unknown optimizer, schedule or
 * setting, or a value out of range.
 * @example
 * const loss = lineFit({points: linePoints(), loss: 'mse'});
 * const settings = {learningRate: 0.1};
 * train({loss, start: [0, 0], settings, batch: 8, epochs: 20, seed: 1});
 */
export function train(training: Training): TrainingTrace {
  const {loss, start, batch, epochs, seed, recordEvery = 1} = training;
  expectWhole('the number of updates between recorded steps', recordEvery, 1);
  const run = startRun(training, expectStart(start, loss));
  for (const next of batches({sampleCount: loss.sampleCount, batch, epochs, seed})) {
    const recorded = (next.update - 1) % recordEvery === 0;
    if (!makeUpdate(run, next, recorded)) return finish(run, 'diverged');
  }
  const end = snapshot(run, run.batchLosses.length);
  if (!end) return finish(run, 'diverged');
  run.steps.push(end);
  return finish(run, 'steps-used');
}

interface Run {
  readonly training: Training;
  readonly optimizer: StartedOptimizer;
  readonly weights: number[];
  readonly perEpoch: number;
  readonly steps: TrainingStep[];
  readonly batchLosses: number[];
  /** Samples of the batch at hand. */
  samples: Uint32Array;
  seen: number;
}

function startRun(training: Training, weights: number[]): Run {
  const {loss, batch} = training;
  const run = {
    training,
    weights,
    perEpoch: updatesPerEpoch(batch, loss.sampleCount),
    steps: [],
    batchLosses: [],
    samples: new Uint32Array(0),
    seen: 0,
  };
  const problem: Problem = {
    dimension: loss.dimension,
    value: point => loss.value(point, run.samples),
    gradient: point => listOf(loss.valueAndGradient(point, run.samples).gradient),
    ...(loss.hessian && {hessian: point => loss.hessian!(point, run.samples)}),
  };
  const optimizer = startOptimizer(training, problem, run.perEpoch * training.epochs);
  return Object.assign(run, {optimizer});
}

/** Records the iterate if asked, then leaves it; false when a number is not finite. */
function makeUpdate(run: Run, {update, samples}: Batch, recorded: boolean): boolean {
  const {training, optimizer, weights} = run;
  const {value, gradient: slopes} = training.loss.valueAndGradient(weights, samples);
  const gradient = listOf(slopes);
  if (!Number.isFinite(value) || !areFinite(gradient)) return false;
  const learningRate = optimizer.learningRate(update);
  if (recorded) {
    const iterate = snapshot(run, update - 1);
    if (!iterate) return false;
    const leaving = {samples: [...samples], loss: value, gradient, learningRate};
    run.steps.push({...iterate, update: leaving});
  }
  run.batchLosses.push(value);
  run.samples = samples;
  run.seen += samples.length;
  optimizer.run.update(weights, gradient, learningRate);
  return true;
}

function snapshot(run: Run, step: number): TrainingStep | undefined {
  const {training, optimizer, weights, perEpoch, seen} = run;
  const loss = training.loss.value(weights);
  if (!Number.isFinite(loss) || !areFinite(weights)) return undefined;
  return {
    step,
    epoch: Math.floor(step / perEpoch),
    samplesSeen: seen,
    weights: [...weights],
    loss,
    state: optimizer.run.state(),
  };
}

function finish(run: Run, kind: 'steps-used' | 'diverged'): TrainingTrace {
  const {training, optimizer, perEpoch, steps, batchLosses} = run;
  const updates = batchLosses.length;
  return {
    optimizer: optimizer.id,
    settings: optimizer.settings,
    schedule: optimizer.schedule,
    scheduleSettings: optimizer.scheduleSettings,
    sampleCount: training.loss.sampleCount,
    batch: training.batch,
    updatesPerEpoch: perEpoch,
    updates,
    steps,
    batchLosses,
    ending: {kind, step: updates},
  };
}

function expectStart(start: ArrayLike<number>, loss: DataLoss): number[] {
  const weights = Array.from(start);
  if (weights.length !== loss.dimension) {
    throw new DataError(
      `Expected a start of ${loss.dimension} parameters, got ${weights.length}.`,
    );
  }
  if (!areFinite(weights) || !Number.isFinite(loss.value(weights))) {
    throw new DataError(
      'Expected a start where the loss is finite, got one where it is not.',
    );
  }
  return weights;
}

/** Loops, because spreading a typed array costs as much as computing the gradient. */
function listOf(values: ArrayLike<number>): number[] {
  const list = new Array<number>(values.length);
  for (let i = 0; i < values.length; i++) list[i] = values[i]!;
  return list;
}

function areFinite(values: readonly number[]): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false;
  return true;
}
