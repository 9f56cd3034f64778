import type {Objective} from '../sim';
import {ParameterError} from './ParameterError';

/**
 * Refuses a learning rate where the terms of a race choose one for each run. The objective’s
 * own is let through: it stands for none.
 *
 * @throws ParameterError that says what to leave out or to set.
 */
export function checkRateIsUsed(
  f: Pick<Objective, 'learningRate'>,
  {terms, learningRate}: {terms: string; learningRate: number},
): void {
  if (terms === 'equal' || learningRate === f.learningRate) return;
  throw new ParameterError(
    'learningRate',
    `Expected no learningRate with terms = ${terms}, which choose η for each run, got ` +
      `${learningRate}. Leave it out, or set terms = equal.`,
  );
}
