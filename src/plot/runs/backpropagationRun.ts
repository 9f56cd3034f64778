/** One step of descent on one sample, with all that backpropagation computes for it. */
import {
  backpropagate,
  networkWith,
  type Backpropagation,
  type Network,
} from '../../sim';

/** A number for each weight: by layer after the input, receiving and sending neuron. */
export type OfWeights = readonly (readonly (readonly number[])[])[];

/** A weight: `layer` 0 leads out of the input. */
export interface WeightAt {
  readonly layer: number;
  readonly to: number;
  readonly from: number;
}

/** What the network is, and makes of the input. */
export interface NetworkState {
  readonly weights: OfWeights;
  /** By layer, the input first. */
  readonly activations: readonly (readonly number[])[];
  readonly cost: number;
}

export interface BackpropagationRun {
  readonly targets: readonly number[];
  readonly learningRate: number;
  readonly before: NetworkState;
  readonly after: NetworkState;
  /** δ = ∂C/∂z, by layer after the input. */
  readonly errors: readonly (readonly number[])[];
  /** ∂C/∂w. */
  readonly slopes: OfWeights;
  /** One weight of each layer, the last layer's first: the one with the largest slope. */
  readonly told: readonly WeightAt[];
  /** How much the cost changes to first order: −η Σ (∂C/∂w)². */
  readonly foretold: number;
}

export interface BackpropagationSample {
  readonly input: readonly number[];
  readonly targets: readonly number[];
  readonly learningRate: number;
}

/**
 * Forward, backward, and a step of all weights at once. Biases keep their values: every
 * number that moves is a weight's.
 *
 * @throws DataError for an input or targets of the wrong length.
 */
export function backpropagationRun(
  network: Network,
  {input, targets, learningRate}: BackpropagationSample,
): BackpropagationRun {
  const pass = backpropagate(network, input, targets);
  const stepped = networkWith(network.design, network.parameters);
  stepped.layers.forEach(({weights}, l) =>
    weights.forEach((weight, i) => {
      weights[i] = weight - learningRate * pass.weightGradients[l]![i]!;
    }),
  );
  const slopes = ofWeights(network, pass.weightGradients);
  return {
    ...{targets, learningRate, slopes},
    before: stateOf(network, pass),
    after: stateOf(stepped, backpropagate(stepped, input, targets)),
    errors: pass.errors.map(layer => [...layer]),
    told: slopes.map((rows, layer) => steepest(rows, layer)).reverse(),
    foretold: -learningRate * slopes.flat(2).reduce((sum, g) => sum + g * g, 0),
  };
}

/** The slope of each weight that is told, as what waits at its two ends makes it. */
export function productsOf({told, before, errors, slopes}: BackpropagationRun) {
  return told.map(({layer, to, from}) => ({
    operands: [before.activations[layer]![from]!, errors[layer]![to]!],
    result: slopes[layer]![to]![from]!,
    combine: (activation: number, error: number) => activation * error,
  }));
}

function stateOf(
  network: Network,
  {activations, cost}: Pick<Backpropagation, 'activations' | 'cost'>,
): NetworkState {
  return {
    weights: ofWeights(
      network,
      network.layers.map(({weights}) => weights),
    ),
    activations: activations.map(layer => [...layer]),
    cost,
  };
}

function ofWeights({layers}: Network, values: readonly Float64Array[]): OfWeights {
  return layers.map(({inputs, outputs}, l) =>
    Array.from({length: outputs}, (_, j) => [
      ...values[l]!.subarray(j * inputs, (j + 1) * inputs),
    ]),
  );
}

function steepest(rows: readonly (readonly number[])[], layer: number): WeightAt {
  let best: WeightAt = {layer, to: 0, from: 0};
  const sizeAt = ({to, from}: WeightAt) => Math.abs(rows[to]![from]!);
  rows.forEach((row, to) =>
    row.forEach((_, from) => {
      const here = {layer, to, from};
      if (sizeAt(here) > sizeAt(best)) best = here;
    }),
  );
  return best;
}
