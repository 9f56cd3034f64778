/** A training run as plain data. */
import type {OptimizerState} from '../Trajectory';
import type {BatchSize} from './batches';

/** The update that leaves an iterate. */
export interface TrainingUpdate {
  /** Indices of the samples in the batch. */
  readonly samples: readonly number[];
  /** The average loss over the batch, before the update. */
  readonly loss: number;
  /** Its gradient. */
  readonly gradient: readonly number[];
  /** The learning rate in force. */
  readonly learningRate: number;
}

export interface TrainingStep {
  /** Updates made so far: 0 for the start. */
  readonly step: number;
  /** Passes over the data completed so far. */
  readonly epoch: number;
  /** Samples that the updates so far have used, a sample of each epoch counted anew. */
  readonly samplesSeen: number;
  readonly weights: readonly number[];
  /** The average loss over all data. */
  readonly loss: number;
  /** The optimizer's own quantities (velocity, second moment, …) after arriving here. */
  readonly state: OptimizerState;
  /** Missing in the last step of a run that used its epochs. */
  readonly update?: TrainingUpdate;
}

export interface TrainingTrace {
  /** The optimizer's id, and every setting of it, defaults included. */
  readonly optimizer: string;
  readonly settings: Readonly<Record<string, number | boolean>>;
  /** The schedule's id, and its settings, defaults included. */
  readonly schedule: string;
  readonly scheduleSettings: Readonly<Record<string, number>>;
  readonly sampleCount: number;
  readonly batch: BatchSize;
  readonly updatesPerEpoch: number;
  /** Updates made: epochs × updates per epoch, fewer when the run diverged. */
  readonly updates: number;
  /** The start first, the last iterate last; every number is finite. */
  readonly steps: readonly TrainingStep[];
  /** The batch's average loss before each update, one for each update. */
  readonly batchLosses: readonly number[];
  /**
   * `steps-used`: every update was made; the step is the last. `diverged`: at this step a
   * loss or a gradient is not finite; the last iterate is one before.
   */
  readonly ending: {readonly kind: 'steps-used' | 'diverged'; readonly step: number};
}
