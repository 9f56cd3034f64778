import {seededRandom} from '../data/SeededRandom';
import type {OptimizerRun} from '../optimizers/Optimizer';

/** Noise in what an optimizer is told of the gradient. */
export interface Noise {
  /** σ: the standard deviation of each coordinate, in units of the gradient; 0 or more. */
  readonly size: number;
  /** Settles every draw: a whole number from 0 to 2³² − 1. */
  readonly seed: number;
}

/**
 * An optimizer's run that is told ∇f + ξ in the place of ∇f: at each update and for each
 * coordinate ξ is drawn anew from the normal distribution N(0, σ²).
 *
 * @throws DataError for a seed that is none.
 */
export function noisyRun(run: OptimizerRun, {size, seed}: Noise): OptimizerRun {
  const random = seededRandom(seed);
  return {
    update(point, gradient, learningRate) {
      const told = gradient.map(slope => slope + size * random.normal());
      run.update(point, told, learningRate);
    },
    state: () => run.state(),
  };
}
