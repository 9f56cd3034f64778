/** A run of an optimizer: every iterate, and how it ended. */
import type {NonEmpty} from './NonEmpty';
import type {Noise} from './descent/Noise';
import type {ObjectiveName, Point} from './Objective';

export interface Iterate {
  /** 0 for the start, then one more for each update. */
  readonly step: number;
  readonly point: Point;
  readonly value: number;
  readonly gradient: readonly number[];
  /** The learning rate in force for the update that leaves this iterate. */
  readonly learningRate: number;
  /** The optimizer's own quantities (velocity, second moment, …) after arriving here. */
  readonly state: OptimizerState;
}

/** Quantities by name; a list has one entry for each coordinate. */
export type OptimizerState = Readonly<Record<string, number | readonly number[]>>;

/**
 * How a run ended:
 * - `converged`: at this step the gradient's length is within the tolerance and the
 *   optimizer has come to rest.
 * - `stalled`: from this step on the updates move nothing, though the gradient is not zero.
 * - `diverged`: at this step a coordinate, the value or the gradient outgrew every bound
 *   (the last iterate is the one before), or, in a run that used its steps, from this step
 *   on every value is worse than the start's, and going on would outgrow every bound.
 * - `left-domain`: the update to this step arrived where the objective or its gradient is
 *   not a number; the last iterate is the one before.
 * - `steps-used`: none of these; the step is the last.
 */
export type EndingKind =
  'converged' | 'stalled' | 'diverged' | 'left-domain' | 'steps-used';

export interface Ending {
  readonly kind: EndingKind;
  readonly step: number;
}

export type Direction = 'descent' | 'ascent';

/** Plain data. */
export interface Trajectory {
  readonly objective: ObjectiveName;
  /** The optimizer's id. */
  readonly optimizer: string;
  /** Every setting of the optimizer, defaults included. */
  readonly settings: Readonly<Record<string, number | boolean>>;
  /** The schedule's id, and its settings, defaults included. */
  readonly schedule: string;
  readonly scheduleSettings: Readonly<Record<string, number>>;
  readonly direction: Direction;
  /** Only of a run with noise: every gradient is ∇f itself, without it. */
  readonly noise?: Noise;
  /** The start first; every value and gradient is finite. */
  readonly points: NonEmpty<Iterate>;
  readonly ending: Ending;
}
