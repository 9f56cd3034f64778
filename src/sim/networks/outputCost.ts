/** The cost at a network's output layer, and its error δ there. */
import {exp, ln} from '../math';
import {activations, largest} from './activations';
import type {PassBuffers} from './forward';
import type {Network} from './Network';

/** C of the sample whose forward pass is given. */
export function outputCost(
  network: Network,
  pass: PassBuffers,
  target: ArrayLike<number>,
): number {
  return network.design.cost === 'quadratic'
    ? squaredDifferences(pass.outputs.at(-1)!, target)
    : softmaxCrossEntropy(pass.weightedInputs.at(-1)!, target);
}

function squaredDifferences(output: Float64Array, target: ArrayLike<number>): number {
  let sum = 0;
  for (let j = 0; j < output.length; j++) {
    const difference = output[j]! - target[j]!;
    sum += difference * difference;
  }
  return sum;
}

/** −Σ yⱼ ln aⱼ from z, where ln aⱼ = zⱼ − ln Σ exp zₖ stays finite though aⱼ may round to 0. */
function softmaxCrossEntropy(
  weighted: Float64Array,
  target: ArrayLike<number>,
): number {
  const top = largest(weighted);
  let powers = 0;
  for (let j = 0; j < weighted.length; j++) powers += exp(weighted[j]! - top);
  const logarithm = top + ln(powers);
  let sum = 0;
  for (let j = 0; j < weighted.length; j++)
    sum += target[j]! * (logarithm - weighted[j]!);
  return sum;
}

/**
 * Fills δ of the last layer.
 *
 * BP1: δᴸ = ∇ₐC ⊙ σ′(zᴸ), with ∇ₐC = 2(a − y) for the quadratic cost. For the cross-entropy
 * of a softmax it comes to aⱼΣy − yⱼ, that is a − y for targets that sum to 1 (Nielsen,
 * chapter 3, equation 81).
 */
export function outputError(
  network: Network,
  pass: PassBuffers,
  target: ArrayLike<number>,
): void {
  const [z, a, error] = [pass.weightedInputs, pass.outputs, pass.errors].map(layers =>
    layers.at(-1)!,
  ) as [Float64Array, Float64Array, Float64Array];
  const {activation} = network.layers.at(-1)!;
  if (activation === 'softmax') {
    let wanted = 0;
    for (let j = 0; j < error.length; j++) wanted += target[j]!;
    for (let j = 0; j < error.length; j++) error[j] = a[j]! * wanted - target[j]!;
    return;
  }
  const {slope} = activations[activation];
  for (let j = 0; j < error.length; j++) {
    error[j] = 2 * (a[j]! - target[j]!) * slope(z[j]!, a[j]!);
  }
}
