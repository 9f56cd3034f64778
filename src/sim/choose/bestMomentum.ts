import type {Objective, Point} from '../Objective';
import {ravineNear} from '../stationary/ravine';
import {roundRate} from './rateFor';

/** What descent, heavy ball and Nesterov's method are run with. */
export interface MomentumTerms {
  /** η of plain descent, of the heavy ball, of Nesterov's method. */
  readonly learningRates: readonly [number, number, number];
  /** β of the heavy ball, of Nesterov's method. */
  readonly betas: readonly [number, number];
}

/** Where no curvature tells better, customary. */
const usualBeta = 0.9;

/**
 * The constant terms with which each method is fastest in the worst case on a quadratic of
 * the curvatures of a ravine near a start (Lessard, Recht and Packard, Analysis and design of
 * optimization algorithms via integral quadratic constraints, SIAM J. Optim. 26 (2016),
 * proposition 1), rounded to three digits. Without a ravine: the objective's own rate for
 * all, and β = 0.9.
 */
export function bestMomentum(f: Objective, start: Point): MomentumTerms {
  const minima = f.stationaryPoints.filter(({kind}) => kind === 'minimum');
  const ravine = ravineNear(f, minima, start);
  if (!ravine) {
    const rate = f.learningRate;
    return {learningRates: [rate, rate, rate], betas: [usualBeta, usualBeta]};
  }
  const [high, low] = [ravine.steep.curvature, ravine.flat.curvature];
  const [root, nesterovs] = [Math.sqrt(high / low), Math.sqrt((3 * high) / low + 1)];
  const round = (value: number) => roundRate(value, 3);
  return {
    learningRates: [
      round(2 / (high + low)),
      round(squared(2 / (Math.sqrt(high) + Math.sqrt(low)))),
      round(4 / (3 * high + low)),
    ],
    betas: [
      round(squared((root - 1) / (root + 1))),
      round((nesterovs - 2) / (nesterovs + 2)),
    ],
  };
}

function squared(x: number): number {
  return x * x;
}
