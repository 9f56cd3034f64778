import type {Objective, Point} from '../Objective';
import {shareOfLimit} from './curveStart';

/**
 * Optimizers that divide the slope by its own size: how long their first step is, in units
 * of the learning rate.
 */
const firstSteps: Readonly<Record<string, number>> = {
  adagrad: 1,
  adam: 1,
  adamax: 1,
  adamw: 1,
  amsgrad: 1,
  nadam: 1,
  // 1/√(1 − α), with the mean square beginning at 0 and α = 0.99.
  rmsprop: 10,
};

/** Optimizers that find the length of a step themselves: with 1 they make all of it. */
const findTheirLength: readonly string[] = [
  'adadelta',
  'armijo',
  'bfgs',
  'exact-line-search',
  'newton',
];

/** The first step of one that divides by the slope's size, as a share of the domain. */
const stepShare = 1 / 30;

/** The learning rate's share of 2/L, where the step goes with the slope. */
const limitShare = 0.1;

/**
 * A learning rate that suits a function and an optimizer: where the step goes with the
 * slope, a tenth of what is stable at the minimum downhill of the start or, in the plane,
 * the objective's own; where the slope's size does not count, one that suits the domain;
 * where the optimizer finds the length itself, 1.
 */
export function rateFor(f: Objective, optimizer: string, start: Point): number {
  if (findTheirLength.includes(optimizer)) return 1;
  const firstStep = firstSteps[optimizer];
  if (firstStep !== undefined) {
    const width = Math.max(...f.domain.map(([low, high]) => high - low));
    return roundRate((stepShare * width) / firstStep);
  }
  return start.length === 1
    ? roundRate(shareOfLimit(f, start[0]!, limitShare))
    : f.learningRate;
}

/** A learning rate with few digits: one, where no more are asked for. */
export function roundRate(rate: number, digits = 1): number {
  return Number(rate.toPrecision(digits));
}
