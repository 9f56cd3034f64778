/** A digit classifier that is trained once, for all that is shown of it. */
import {digitSet} from '../data/digits/digitSet';
import type {ImageSet} from '../data/ImageSet';
import {remembered} from '../remembered';
import {trainDigitClassifier} from './digitClassifier';
import {networkWith, type Network} from './Network';

export interface DigitLesson {
  readonly seed: number;
  readonly epochs: number;
  readonly learningRate: number;
}

export interface TrainedDigits {
  /** At the start and after each epoch. */
  readonly networks: readonly Network[];
  /** The average cost of the training images, for each of the networks. */
  readonly costs: readonly number[];
  /** Share of held-out images named rightly, 0 to 1, for each of the networks. */
  readonly accuracies: readonly number[];
  /** Images that the training never saw. */
  readonly heldOut: ImageSet;
}

/** Images: few enough to be trained with while a viewer waits. */
const counts = {training: 1500, heldOut: 600};

const train = remembered(
  (seed: number, epochs: number, learningRate: number): TrainedDigits => {
    const heldOut = digitSet({count: counts.heldOut, seed, stream: 1});
    const {trace, heldOutAccuracy, network} = trainDigitClassifier({
      ...{seed, epochs},
      settings: {learningRate},
      trainingSet: digitSet({count: counts.training, seed}),
      heldOutSet: heldOut,
    });
    return {
      networks: trace.steps.map(({weights}) => networkWith(network.design, weights)),
      costs: trace.steps.map(({loss}) => loss),
      accuracies: heldOutAccuracy,
      heldOut,
    };
  },
);

/**
 * The network of {@link trainDigitClassifier} after each of its epochs; the same lesson is
 * given once in a process.
 *
 * @throws DataError for settings that cannot be.
 * @example
 * trainedDigits({seed: 1, epochs: 8, learningRate: 2}).accuracies.at(-1); // about 0.96
 */
export function trainedDigits({
  seed,
  epochs,
  learningRate,
}: DigitLesson): TrainedDigits {
  return train(seed, epochs, learningRate);
}
