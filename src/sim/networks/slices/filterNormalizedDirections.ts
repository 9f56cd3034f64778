import {seededRandom} from '../../data/SeededRandom';
import {norm} from '../../math';
import {networkWith, type Network} from '../Network';
import type {SliceDirections} from './SliceDirections';

/** Keeps directions apart from other uses of the same seed. */
const directionStream = 0xd12e;

/**
 * Two random directions in which the weights into each neuron are as long as the network's
 * own: a step of 1 is as large, relative to the weights, for every neuron and network.
 * Biases stay where they are.
 *
 * Source: H. Li, Z. Xu, G. Taylor, C. Studer, T. Goldstein, Visualizing the Loss Landscape
 * of Neural Nets, NeurIPS 2018, section 4 (a fully connected neuron counts as one filter).
 */
export function filterNormalizedDirections(
  network: Network,
  seed: number,
): SliceDirections {
  const random = seededRandom(seed, directionStream);
  const draw = () => normalizedDirection(network, () => random.normal());
  const first = draw();
  return {first, second: draw()};
}

function normalizedDirection(network: Network, normal: () => number): Float64Array {
  const direction = networkWith(
    network.design,
    new Float64Array(network.parameters.length),
  );
  network.layers.forEach(({weights, inputs, outputs}, l) => {
    const drawn = direction.layers[l]!.weights;
    for (let j = 0; j < outputs; j++) {
      const row = drawn.subarray(j * inputs, (j + 1) * inputs);
      for (let k = 0; k < inputs; k++) row[k] = normal();
      const factor = norm(weights.subarray(j * inputs, (j + 1) * inputs)) / norm(row);
      for (let k = 0; k < inputs; k++) row[k]! *= factor;
    }
  });
  return direction.parameters;
}
