/** The project's own digits: drawn strokes under seeded distortions. */
import {expectWhole} from '../DataError';
import type {ImageSet} from '../ImageSet';
import {seededRandom, type SeededRandom} from '../SeededRandom';
import {indices, shuffle} from '../shuffle';
import {
  distort,
  distortionDefaults,
  noDistortion,
  type Canvas,
  type DistortionLimits,
} from './Distortion';
import {drawGlyph} from './drawGlyph';
import {glyphs, type Glyph} from './strokes';

/** Pixels along each side of a digit. */
export const digitSize = 16;

const digitCanvas: Canvas = {size: digitSize, box: 14, penWidth: 1.7};
const digitPixels = digitSize * digitSize;

export interface DigitSet {
  /** Number of images; the ten digits take turns before the set is shuffled. */
  readonly count: number;
  readonly seed: number;
  /** Another stream of the same seed holds other images: 0 to train with, 1 to test with. */
  readonly stream: number;
  readonly distortion: DistortionLimits;
}

/**
 * Draws a seeded set of digits, 16 × 16 grey values in [0, 1], in random order.
 *
 * @throws DataError for a count or seed that cannot be.
 * @example
 * const held = digitSet({count: 1000, seed: 1, stream: 1});
 */
export function digitSet(
  options: Pick<DigitSet, 'count' | 'seed'> & Partial<DigitSet>,
): ImageSet {
  const {count, seed, stream = 0, distortion = distortionDefaults} = options;
  expectWhole('the number of digits', count, 1);
  const random = seededRandom(seed, stream);
  const order = shuffle(indices(count), random);
  const pixels = new Float64Array(count * digitPixels);
  const labels = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const digit = order[index]! % 10;
    const ways = glyphs[digit]!;
    const glyph = ways[random.below(ways.length)]!;
    labels[index] = digit;
    drawInto(pixels, index, {glyph, distortion, random});
  }
  return {count, width: digitSize, height: digitSize, pixels, labels};
}

/** The ten digits in order, plainly written, as a set of ten images. */
export function plainDigits(): ImageSet {
  const pixels = new Float64Array(10 * digitPixels);
  const random = seededRandom(0);
  for (let digit = 0; digit < 10; digit++) {
    const glyph = glyphs[digit]![0]!;
    drawInto(pixels, digit, {glyph, distortion: noDistortion, random});
  }
  const labels = Uint8Array.from({length: 10}, (_, digit) => digit);
  return {count: 10, width: digitSize, height: digitSize, pixels, labels};
}

interface Drawing {
  readonly glyph: Glyph;
  readonly distortion: DistortionLimits;
  readonly random: SeededRandom;
}

function drawInto(pixels: Float64Array, index: number, drawing: Drawing): void {
  const {glyph, distortion, random} = drawing;
  const image = pixels.subarray(index * digitPixels, (index + 1) * digitPixels);
  drawGlyph(distort(glyph, digitCanvas, distortion, random), digitSize, image);
  if (distortion.noise === 0) return;
  for (let i = 0; i < digitPixels; i++) {
    const gray = image[i]! + distortion.noise * random.normal();
    image[i] = Math.max(0, Math.min(1, gray));
  }
}
