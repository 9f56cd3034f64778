import {describe, expect, it} from 'vitest';
import {betweenPictures, networkPicture} from '../../src/plot';
import {networkWith} from '../../src/sim';

const design = {
  widths: [1, 1, 2],
  activation: 'identity',
  cost: 'quadratic',
} as const;

/** a = 2x, then (3a, −a + 1). */
const network = networkWith(design, [2, 0, 3, -1, 0, 1]);

describe('the picture of a network', () => {
  const picture = networkPicture(network, [0.25]);

  it('has the activations of each layer after the input', () => {
    expect(picture.activations).toEqual([[0.5], [1.5, 0.5]]);
  });

  it('has the first weights as shares of the largest', () => {
    expect(picture.weights).toEqual([[1]]);
  });

  it('has weight times activation as shares of the largest, to a thousandth', () => {
    expect(picture.sent).toEqual([[[1], [-0.333]]]);
  });
});

describe('between two pictures', () => {
  const pictures = [networkPicture(network, [0]), networkPicture(network, [1])];

  it('is each of them at its own place', () => {
    expect(betweenPictures(pictures, 0)).toBe(pictures[0]);
    expect(betweenPictures(pictures, 1)).toBe(pictures[1]);
  });

  it('leads straight from one to the other', () => {
    expect(betweenPictures(pictures, 0.5).activations).toEqual([[1], [3, 0]]);
  });
});
