import {describe, expect, it} from 'vitest';
import {imageAt, readImageSet} from '../../../src/sim/data/ImageSet';

const images = Uint8Array.from([
  ...[0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 3],
  ...[0, 51, 255, 102, 0, 0],
]);
const labels = Uint8Array.from([0, 0, 8, 1, 0, 0, 0, 2, 7, 3]);

describe('readImageSet', () => {
  it('reads count, height, width, grey from 0 to 1, and labels', () => {
    const set = readImageSet(images, labels);
    expect([set.count, set.height, set.width]).toEqual([2, 1, 3]);
    expect([...imageAt(set, 0)]).toEqual([0, 0.2, 1]);
    expect([...imageAt(set, 1)]).toEqual([0.4, 0, 0]);
    expect([...set.labels]).toEqual([7, 3]);
  });

  it('says when images and labels are exchanged', () => {
    expect(() => readImageSet(labels, images)).toThrow(
      'Expected the images to have 3 dimensions, got 1. Are images and labels exchanged?',
    );
  });

  it('refuses labels of another set, other than digits, or of another type', () => {
    const three = Uint8Array.from([0, 0, 8, 1, 0, 0, 0, 3, 7, 3, 1]);
    expect(() => readImageSet(images, three)).toThrow(
      'Expected a label for each of the 2 images, got 3 labels.',
    );
    const ten = Uint8Array.from([0, 0, 8, 1, 0, 0, 0, 2, 7, 10]);
    expect(() => readImageSet(images, ten)).toThrow(
      'Expected labels from 0 to 9, got 10 for image 1.',
    );
    const signed = Uint8Array.from([0, 0, 9, 1, 0, 0, 0, 2, 7, 3]);
    expect(() => readImageSet(images, signed)).toThrow('unsigned bytes (type 08)');
  });
});
