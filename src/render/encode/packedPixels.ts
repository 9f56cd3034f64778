/** Packed pixels: RGB, RGBA and BGRA bytes, colours straight. */
import type {Plane} from './bt709';
import {eachSpan} from './eachSpan';
import {unpremultiply} from './unpremultiply';

/** How a colour's bytes lie: shifts into a BGRA word, in the order of the bytes. */
export const byteOrder = {
  rgb: [16, 8, 0],
  rgba: [16, 8, 0, 24],
  bgra: [0, 8, 16, 24],
} as const;

/**
 * Makes the function that brings a packed picture up to date.
 *
 * @param order - The order of the bytes.
 */
export function packed(order: readonly number[]) {
  return (
    pixels: Uint32Array,
    width: number,
    runs: Uint32Array,
    [{data, stride}]: readonly [Plane],
  ): void => {
    eachSpan(runs, width, (row, left, right) => {
      let at = row * stride + left * order.length;
      for (let x = left; x < right; x++) {
        const p = unpremultiply(pixels[row * width + x]!);
        for (const shift of order) data[at++] = p >>> shift;
      }
    });
  };
}
