import {parameter} from './parameters';
import {seedFor} from './seedFor';

/** How a digit classifier is trained. */
export function digitLesson(told: {
  epochs: {default: number; min: number; max: number; description: string};
  /** What its seed settles. */
  settled: string;
}) {
  return {
    epochs: parameter.integer(told.epochs),
    learningRate: parameter.number({
      default: 2,
      min: 0.001,
      max: 100,
      description: 'η',
    }),
    seed: seedFor(told.settled),
  };
}
