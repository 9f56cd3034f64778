/** Tells pictures that another browser build might have drawn from pictures that changed. */
import type {Pixels} from '../../src/render/frames/stills';

/** How far a channel, from 0 to 255, may lie outside what is near it. */
const channelTolerance = 24;

/** Which share of a picture's pixels may differ: 8 of 320 × 180. */
export const shareTolerance = 1.5e-4;

export interface Comparison {
  /** Share of the pixels that differ, from 0 to 1. */
  readonly share: number;
  /** The expected picture, faint, with what differs in red. */
  readonly difference: Pixels;
}

/**
 * Compares two pictures of one size.
 *
 * A pixel agrees when each of its channels lies, give or take {@link channelTolerance},
 * between the least and the greatest value that the other picture has there or in the
 * eight pixels around. So an edge may be smoothed otherwise or lie half a pixel aside, as
 * another rasterizer would have it, but ink may not stand where there was none, nor the
 * other way round.
 */
export function comparePictures(actual: Pixels, expected: Pixels): Comparison {
  const {width, height} = expected;
  const pixels = new Uint32Array(width * height);
  let count = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const agrees = fits(actual, expected, x, y) && fits(expected, actual, x, y);
      pixels[at] = agrees ? faint(expected.pixels[at]!) : red;
      if (!agrees) count++;
    }
  }
  return {share: count / pixels.length, difference: {pixels, width, height}};
}

/** BGRX words. */
const red = 0xff0000;
const channels = [0, 8, 16] as const;

/** Whether a pixel of one picture lies within what the other has around it. */
function fits(one: Pixels, other: Pixels, x: number, y: number): boolean {
  const {width, height, pixels} = other;
  const own = one.pixels[y * width + x]!;
  if (((own ^ pixels[y * width + x]!) & 0xffffff) === 0) return true;
  return channels.every(shift => {
    let [least, most] = [255, 0];
    for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
      for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
        const channel = (pixels[v * width + u]! >>> shift) & 255;
        least = Math.min(least, channel);
        most = Math.max(most, channel);
      }
    }
    const channel = (own >>> shift) & 255;
    return channel >= least - channelTolerance && channel <= most + channelTolerance;
  });
}

/** A quarter of each channel, on three quarters of white. */
function faint(word: number): number {
  return channels.reduce<number>(
    (sum, shift) => sum | ((191 + (((word >>> shift) & 255) >> 2)) << shift),
    0,
  );
}
