/** What optimizers make of the slope, in a line that goes with their formula. */
import type {OptimizerId} from './OptimizerId';
import {sentences} from './sentences';

/** A run of one of them, in one variable, with an update at least. */
interface DirectedRun {
  readonly optimizer: string;
  readonly updates: readonly unknown[];
}

const texts: Readonly<Partial<Record<OptimizerId, string>>> = {
  momentum: 'b keeps μ of itself and adds the slope.',
  nesterov: 'The slope, plus μ of the velocity b.',
  adagrad: 'The slope over √s, of all its squares.',
  rmsprop: 'The slope over √v, its recent size.',
  adam: 'The mean slope m̂ over √v̂, its recent size.',
};

/** What is subtracted by an optimizer that has more to go by than the slope. */
export const optimizerDirections = sentences<DirectedRun>(
  Object.entries(texts).map(([id, text]) => ({
    text,
    holds: ({optimizer, updates}) => optimizer === id && updates.length > 0,
  })),
);
