/** Which samples each update sees. */
import {DataError, expectWhole} from './DataError';
import {seededRandom} from './SeededRandom';
import {indices, shuffle} from './shuffle';

/** Samples averaged in one update: a number, or all of them. 1 is single-sample descent. */
export type BatchSize = number | 'all';

export interface Batch {
  /** The update that this batch makes, counted from 1. */
  readonly update: number;
  /** The epoch that the update belongs to, counted from 1. */
  readonly epoch: number;
  /** Indices of the samples. */
  readonly samples: Uint32Array;
}

export interface BatchPlan {
  /** Samples in the data. */
  readonly sampleCount: number;
  readonly batch: BatchSize;
  readonly epochs: number;
  /** Settles the order of the samples. */
  readonly seed: number;
}

/** Keeps the order of samples apart from other uses of the same seed. */
const shuffleStream = 0x5f1e;

/**
 * The samples of one update, as a number.
 *
 * @throws DataError when the size is not from 1 to the number of samples.
 */
export function batchLength(batch: BatchSize, sampleCount: number): number {
  if (batch === 'all') return sampleCount;
  if (Number.isSafeInteger(batch) && batch >= 1 && batch <= sampleCount) return batch;
  throw new DataError(
    `Expected the batch size to be "all" or a whole number from 1 to ${sampleCount}, ` +
      `the number of samples, got ${batch}.`,
  );
}

/** Updates that one pass over the data makes; the last batch may be short. */
export function updatesPerEpoch(batch: BatchSize, sampleCount: number): number {
  return Math.ceil(sampleCount / batchLength(batch, sampleCount));
}

/**
 * Every batch of a run, in order: each epoch visits every sample once.
 *
 * The order is drawn anew for each epoch. When one batch holds all samples, they keep the
 * order of the data, since the average is the same.
 *
 * @throws DataError for a batch size, a number of epochs or a seed that cannot be.
 * @example
 * // 100 samples in batches of 10 for 100 epochs: 1000 batches.
 * for (const {epoch, samples} of batches({sampleCount: 100, batch: 10, epochs: 100, seed: 1})) …
 */
export function* batches(plan: BatchPlan): Generator<Batch, void> {
  const {sampleCount, epochs, seed} = plan;
  expectWhole('the number of epochs', epochs, 0);
  const length = batchLength(plan.batch, sampleCount);
  const random = seededRandom(seed, shuffleStream);
  const order = indices(sampleCount);
  let update = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    if (length < sampleCount) shuffle(order, random);
    for (let first = 0; first < sampleCount; first += length) {
      update += 1;
      yield {update, epoch, samples: order.slice(first, first + length)};
    }
  }
}
