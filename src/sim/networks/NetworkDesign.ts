/** The shape of a multilayer perceptron, before it has weights. */
import {DataError, expectWhole} from '../data/DataError';
import {activationIds, type ActivationId} from './activations';
import {costIds, type CostId} from './costs';

export interface NetworkDesign {
  /** Neurons of each layer, inputs first: `[256, 16, 16, 10]` has two hidden layers. */
  readonly widths: readonly number[];
  /** Of the hidden layers. */
  readonly activation: ActivationId;
  readonly cost: CostId;
  /**
   * Of the output layer. The cross-entropy goes with `softmax` only; the quadratic cost with
   * any other, by default the hidden layers' own.
   */
  readonly output?: ActivationId | 'softmax';
}

/** Where a layer's parameters lie in the network's list of parameters. */
export interface LayerLayout {
  readonly inputs: number;
  readonly outputs: number;
  /** First of `outputs` × `inputs` weights; row j holds the weights into neuron j. */
  readonly weights: number;
  /** First of `outputs` biases. */
  readonly biases: number;
}

/** Number of weights and biases. */
export function parameterCount(design: NetworkDesign): number {
  const last = layerLayouts(design).at(-1)!;
  return last.biases + last.outputs;
}

/** The layers after the input, in order: each one's weights, then its biases. */
export function layerLayouts({widths}: NetworkDesign): LayerLayout[] {
  let next = 0;
  return widths.slice(1).map((outputs, index) => {
    const inputs = widths[index]!;
    const weights = next;
    const biases = weights + inputs * outputs;
    next = biases + outputs;
    return {inputs, outputs, weights, biases};
  });
}

/** The activation of the output layer. */
export function outputActivation(design: NetworkDesign): ActivationId | 'softmax' {
  return design.cost === 'cross-entropy'
    ? 'softmax'
    : (design.output ?? design.activation);
}

/**
 * Guards a design.
 *
 * @throws DataError for fewer than two layers, an empty layer, an unknown activation or
 * cost, or an output that does not go with the cost.
 */
export function expectDesign(design: NetworkDesign): void {
  const {widths, activation, cost, output} = design;
  if (widths.length < 2) {
    throw new DataError(
      `Expected at least an input and an output layer, got ${widths.length} layers.`,
    );
  }
  widths.forEach((width, l) => expectWhole(`the width of layer ${l + 1}`, width, 1));
  expectOneOf('the activation', activation, activationIds);
  expectOneOf('the cost', cost, costIds);
  if (cost === 'cross-entropy')
    expectOneOf('the output', output ?? 'softmax', ['softmax']);
  else expectOneOf('the output', output ?? activation, activationIds);
}

function expectOneOf(name: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw new DataError(`Expected ${name} to be ${known.join(', ')}, got "${value}".`);
}
