/** What an output costs when another was wanted. */
import {DataError, expectReal} from '../data/DataError';
import {ln} from '../math';

export const costIds = ['quadratic', 'cross-entropy'] as const;

export type CostId = (typeof costIds)[number];

export interface Cost {
  /** What each output contributes. */
  readonly terms: readonly number[];
  /** Their sum. */
  readonly total: number;
}

/**
 * (aⱼ − yⱼ)², summed over the outputs. Some texts halve the sum (Nielsen, Neural Networks
 * and Deep Learning, equation 26); here nothing is halved.
 *
 * @param target - y, what was wanted.
 * @param output - a, what came; as long as the target.
 * @throws DataError when the lengths differ, or a number is not finite.
 * @example quadraticCost([0, 0, 1], [0.1, 0.2, 0.7]).total // 0.01 + 0.04 + 0.09
 */
export function quadraticCost(
  target: ArrayLike<number>,
  output: ArrayLike<number>,
): Cost {
  expectSameLength(target, output);
  return sum(target, (y, j) => {
    expectReal(`output ${j + 1}`, output[j]!);
    expectReal(`target ${j + 1}`, y);
    const difference = output[j]! - y;
    return difference * difference;
  });
}

/**
 * −yⱼ ln aⱼ, summed over the outputs, for outputs that are probabilities. An output that
 * was not wanted (y = 0) costs nothing by itself; a wanted one that came as 0 costs Infinity.
 *
 * Source: Goodfellow, Bengio, Courville, Deep Learning (2016), sections 3.13 and 6.2.2.3.
 *
 * @param target - Probabilities wanted, usually one 1 among zeros.
 * @param output - Probabilities that came; as long as the target.
 * @throws DataError when the lengths differ, or a number is not from 0 to 1.
 */
export function crossEntropyCost(
  target: ArrayLike<number>,
  output: ArrayLike<number>,
): Cost {
  expectSameLength(target, output);
  for (let j = 0; j < output.length; j++)
    expectReal(`output ${j + 1}`, output[j]!, 0, 1);
  for (let j = 0; j < target.length; j++)
    expectReal(`target ${j + 1}`, target[j]!, 0, 1);
  return crossEntropyOf(target, output);
}

/**
 * The same formula for numbers that need not be probabilities; NaN where a wanted output
 * is below 0.
 *
 * @throws DataError when the lengths differ.
 */
export function crossEntropyOf(
  target: ArrayLike<number>,
  output: ArrayLike<number>,
): Cost {
  expectSameLength(target, output);
  return sum(target, (y, j) => (y === 0 ? 0 : 0 - y * ln(output[j]!)));
}

function sum(target: ArrayLike<number>, term: (y: number, j: number) => number): Cost {
  const terms = Array.from(target, term);
  return {terms, total: terms.reduce((total, value) => total + value, 0)};
}

function expectSameLength(target: ArrayLike<number>, output: ArrayLike<number>): void {
  if (target.length > 0 && target.length === output.length) return;
  throw new DataError(
    `Expected as many outputs as targets and at least one, ` +
      `got ${output.length} outputs and ${target.length} targets.`,
  );
}
