/** From an input to an output, layer by layer. */
import {DataError} from '../data/DataError';
import {activations, softmax} from './activations';
import type {Layer, Network} from './Network';

/** Everything that a network computes for one input. */
export interface ForwardPass {
  /** a of each layer; the first is the input, the last the output. */
  readonly activations: readonly Float64Array[];
  /** z = w·a + b of each layer after the input: `weightedInputs[0]` belongs to layer 2. */
  readonly weightedInputs: readonly Float64Array[];
}

/**
 * Sends one input through a network.
 *
 * zˡ = wˡaˡ⁻¹ + bˡ and aˡ = σ(zˡ). Source: M. Nielsen, Neural Networks and Deep Learning
 * (2015), chapter 2, equation 25.
 *
 * @param input - As many values as the first layer has neurons.
 * @throws DataError for an input of the wrong length.
 */
export function forward(network: Network, input: ArrayLike<number>): ForwardPass {
  expectLength('input', input, network.design.widths[0]!);
  const pass = emptyPass(network);
  runForward(network, Float64Array.from(input), pass);
  return {
    activations: [Float64Array.from(input), ...pass.outputs],
    weightedInputs: pass.weightedInputs,
  };
}

/** Room for the pass of one input, to be used again for the next. */
export interface PassBuffers {
  /** z of each layer after the input. */
  readonly weightedInputs: readonly Float64Array[];
  /** a of each layer after the input. */
  readonly outputs: readonly Float64Array[];
  /** δ of each layer after the input. */
  readonly errors: readonly Float64Array[];
}

/** Buffers as long as a network's layers are wide. */
export function emptyPass({layers}: Network): PassBuffers {
  const room = () => layers.map(({outputs}) => new Float64Array(outputs));
  return {weightedInputs: room(), outputs: room(), errors: room()};
}

/** Fills weighted inputs and outputs; returns the last layer's. */
export function runForward(
  network: Network,
  input: Float64Array,
  pass: PassBuffers,
): Float64Array {
  let activation = input;
  for (let l = 0; l < network.layers.length; l++) {
    const layer = network.layers[l]!;
    weigh(layer, activation, pass.weightedInputs[l]!);
    activate(layer, pass.weightedInputs[l]!, pass.outputs[l]!);
    activation = pass.outputs[l]!;
  }
  return activation;
}

/** Four sums side by side: one addition need not wait for the one before. */
function weigh(layer: Layer, activation: Float64Array, weighted: Float64Array): void {
  const {inputs, outputs, weights, biases} = layer;
  const even = inputs - (inputs % 4);
  for (let j = 0; j < outputs; j++) {
    const row = j * inputs;
    let a = biases[j]!;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < even; k += 4) {
      a += weights[row + k]! * activation[k]!;
      b += weights[row + k + 1]! * activation[k + 1]!;
      c += weights[row + k + 2]! * activation[k + 2]!;
      d += weights[row + k + 3]! * activation[k + 3]!;
    }
    for (let k = even; k < inputs; k++) a += weights[row + k]! * activation[k]!;
    weighted[j] = a + b + (c + d);
  }
}

function activate(layer: Layer, weighted: Float64Array, output: Float64Array): void {
  if (layer.activation === 'softmax') return softmax(weighted, output);
  const {value} = activations[layer.activation];
  for (let j = 0; j < output.length; j++) output[j] = value(weighted[j]!);
}

/**
 * Guards the length of a list that goes into or comes out of a layer.
 *
 * @throws DataError when a list is not as long as a layer is wide.
 */
export function expectLength(
  name: string,
  values: ArrayLike<number>,
  length: number,
): void {
  if (values.length === length) return;
  throw new DataError(`Expected ${name} of ${length} values, got ${values.length}.`);
}
