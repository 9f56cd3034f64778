import {seededRandom} from '../data/SeededRandom';
import type {OptimizerRun} from '../optimizers/Optimizer';
import type {Noise} from './Noise';

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
