/** A multilayer perceptron: a design with its weights. */
import {DataError} from '../data/DataError';
import {seededRandom} from '../data/SeededRandom';
import {
  expectDesign,
  layerLayouts,
  outputActivation,
  parameterCount,
  type NetworkDesign,
} from './NetworkDesign';
import type {ActivationId} from './activations';

export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** `outputs` × `inputs`, row by row: row j holds the weights into neuron j. */
  readonly weights: Float64Array;
  /** One for each neuron. */
  readonly biases: Float64Array;
  readonly activation: ActivationId | 'softmax';
}

export interface Network {
  readonly design: NetworkDesign;
  /** Every weight and bias in one list, layer after layer; the layers are views into it. */
  readonly parameters: Float64Array;
  /** The layers after the input. */
  readonly layers: readonly Layer[];
}

/**
 * A network with the parameters given.
 *
 * @param parameters - Layer after layer, each one's weights row by row, then its biases;
 * copied.
 * @throws DataError for a design that cannot be or a list of the wrong length.
 */
export function networkWith(
  design: NetworkDesign,
  parameters: ArrayLike<number>,
): Network {
  expectDesign(design);
  const count = parameterCount(design);
  if (parameters.length !== count) {
    throw new DataError(
      `Expected ${count} parameters for the widths ${design.widths.join('-')}, ` +
        `got ${parameters.length}.`,
    );
  }
  const own = Float64Array.from(parameters);
  const layouts = layerLayouts(design);
  const layers = layouts.map(({inputs, outputs, weights, biases}, index): Layer => {
    const last = index === layouts.length - 1;
    return {
      inputs,
      outputs,
      weights: own.subarray(weights, biases),
      biases: own.subarray(biases, biases + outputs),
      activation: last ? outputActivation(design) : design.activation,
    };
  });
  return {design, parameters: own, layers};
}

/** Keeps initial weights apart from other uses of the same seed. */
const weightStream = 0x3e16;

/**
 * A network with seeded random weights and biases of 0.
 *
 * Weights are normal with variance 2/(inputs + outputs) (X. Glorot, Y. Bengio, AISTATS 2010,
 * equation 12), into ReLU neurons 2/inputs (K. He et al., ICCV 2015, equation 10): the
 * signal neither dies nor blows up on its way through the layers.
 *
 * @throws DataError for a design or seed that cannot be.
 * @example
 * createNetwork({widths: [2, 3, 1], activation: 'tanh', cost: 'quadratic'}, 1);
 */
export function createNetwork(design: NetworkDesign, seed: number): Network {
  expectDesign(design);
  const network = networkWith(design, new Float64Array(parameterCount(design)));
  const random = seededRandom(seed, weightStream);
  for (const {inputs, outputs, weights, activation} of network.layers) {
    const variance = activation === 'relu' ? 2 / inputs : 2 / (inputs + outputs);
    const deviation = Math.sqrt(variance);
    for (let i = 0; i < weights.length; i++) weights[i] = deviation * random.normal();
  }
  return network;
}
