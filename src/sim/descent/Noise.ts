/** Noise in what an optimizer is told of the gradient. */
export interface Noise {
  /** σ: the standard deviation of each coordinate, in units of the gradient; 0 or more. */
  readonly size: number;
  /** Settles every draw: a whole number from 0 to 2³² − 1. */
  readonly seed: number;
}
