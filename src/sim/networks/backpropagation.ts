/**
 * Backpropagation: the gradient of one sample's cost by every weight and bias.
 *
 * Source: M. Nielsen, Neural Networks and Deep Learning (2015), chapter 2, equations BP1 to
 * BP4, whose letters are used here; also Goodfellow, Bengio, Courville, Deep Learning (2016),
 * section 6.5.
 */
import {activations} from './activations';
import {
  emptyPass,
  expectLength,
  runForward,
  type ForwardPass,
  type PassBuffers,
} from './forward';
import {networkWith, type Layer, type Network} from './Network';
import {outputCost, outputError} from './outputCost';

/** Everything that one step of backpropagation computes. Lists go by layer after the input. */
export interface Backpropagation extends ForwardPass {
  /** C of this sample. */
  readonly cost: number;
  /** δˡⱼ = ∂C/∂zˡⱼ. */
  readonly errors: readonly Float64Array[];
  /** ∂C/∂wˡⱼₖ, laid out as the layer's weights: row j, column k. */
  readonly weightGradients: readonly Float64Array[];
  /** ∂C/∂bˡⱼ, equal to the errors. */
  readonly biasGradients: readonly Float64Array[];
  /** All of them in one list, in the order of the network's parameters. */
  readonly gradient: Float64Array;
}

/**
 * One forward and one backward pass.
 *
 * @param input - As many values as the first layer has neurons.
 * @param target - As many values as the last layer has neurons.
 * @throws DataError for lists of the wrong length.
 * @example
 * const {errors, weightGradients} = backpropagate(network, [0.2, 0.9], [1]);
 */
export function backpropagate(
  network: Network,
  input: ArrayLike<number>,
  target: ArrayLike<number>,
): Backpropagation {
  expectLength('an input', input, network.design.widths[0]!);
  expectLength('a target', target, network.design.widths.at(-1)!);
  const pass = emptyPass(network);
  const slopes = networkWith(
    network.design,
    new Float64Array(network.parameters.length),
  );
  const first = Float64Array.from(input);
  runForward(network, first, pass);
  runBackward(network, {input: first, target, pass, slopes});
  return {
    cost: outputCost(network, pass, target),
    activations: [first, ...pass.outputs],
    weightedInputs: pass.weightedInputs,
    errors: pass.errors,
    weightGradients: slopes.layers.map(layer => layer.weights),
    biasGradients: slopes.layers.map(layer => layer.biases),
    gradient: slopes.parameters,
  };
}

export interface BackwardPass {
  readonly input: Float64Array;
  readonly target: ArrayLike<number>;
  /** Filled by the forward pass; the errors are overwritten. */
  readonly pass: PassBuffers;
  /** A network whose parameters collect the gradient: this sample's is added. */
  readonly slopes: Network;
}

/** Fills the errors from the last layer to the first and adds the sample's gradient. */
export function runBackward(network: Network, backward: BackwardPass): void {
  const {input, target, pass, slopes} = backward;
  for (let l = network.layers.length - 1; l >= 0; l--) {
    const error = pass.errors[l]!;
    if (l === network.layers.length - 1) outputError(network, pass, target);
    else hiddenError(network, pass, l);
    addGradient(slopes.layers[l]!, l > 0 ? pass.outputs[l - 1]! : input, error);
  }
}

/** BP2: δˡ = ((wˡ⁺¹)ᵀ δˡ⁺¹) ⊙ σ′(zˡ). */
function hiddenError(network: Network, pass: PassBuffers, l: number): void {
  const above = network.layers[l + 1]!;
  const errorAbove = pass.errors[l + 1]!;
  const error = pass.errors[l]!;
  error.fill(0);
  for (let j = 0; j < above.outputs; j++) {
    const row = j * above.inputs;
    const share = errorAbove[j]!;
    for (let k = 0; k < above.inputs; k++) error[k]! += above.weights[row + k]! * share;
  }
  const {slope} = activations[network.design.activation];
  const [z, a] = [pass.weightedInputs[l]!, pass.outputs[l]!];
  for (let k = 0; k < error.length; k++) error[k]! *= slope(z[k]!, a[k]!);
}

/** BP3: ∂C/∂bˡⱼ = δˡⱼ, and BP4: ∂C/∂wˡⱼₖ = aˡ⁻¹ₖ δˡⱼ. */
function addGradient(
  slopes: Layer,
  activation: Float64Array,
  error: Float64Array,
): void {
  const {inputs, outputs, weights, biases} = slopes;
  for (let j = 0; j < outputs; j++) {
    const row = j * inputs;
    const share = error[j]!;
    biases[j]! += share;
    for (let k = 0; k < inputs; k++) weights[row + k]! += share * activation[k]!;
  }
}
