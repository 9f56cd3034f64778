import {imageAt, type ImageSet} from '../data/ImageSet';
import {emptyPass, forward, runForward} from './forward';
import type {Network} from './Network';

/** The index of the largest output for an input; of equal ones the first. */
export function classify(network: Network, input: ArrayLike<number>): number {
  return indexOfLargest(forward(network, input).activations.at(-1)!);
}

/** The share of images whose digit the network names, from 0 to 1. */
export function accuracy(network: Network, images: ImageSet): number {
  const pass = emptyPass(network);
  let right = 0;
  for (let index = 0; index < images.count; index++) {
    const output = runForward(network, imageAt(images, index), pass);
    if (indexOfLargest(output) === images.labels[index]) right += 1;
  }
  return right / images.count;
}

function indexOfLargest(values: Float64Array): number {
  let best = 0;
  for (let j = 1; j < values.length; j++) if (values[j]! > values[best]!) best = j;
  return best;
}
