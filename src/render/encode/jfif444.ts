/**
 * RGB to full-range YCbCr at full resolution, as JPEG files have it: JFIF 1.02, page 3, in
 * fixed point of 1/65536.
 */
import type {Plane} from './bt709';
import {eachSpan} from './eachSpan';

/** Half a code, for rounding, and 128 codes more, where chroma has its zero. */
const half = 1 << 15;
const zero = half + (128 << 16);

/**
 * Brings planes up to date.
 *
 * @param pixels - The whole frame, BGRX words.
 * @param runs - Pairs of offset and length of what changed.
 * @param planes - Y, Cb and Cr, a byte for each pixel.
 */
export function updateJfif444(
  pixels: Uint32Array,
  width: number,
  runs: Uint32Array,
  planes: readonly [Plane, Plane, Plane],
): void {
  const [y, cb, cr] = planes;
  eachSpan(runs, width, (row, left, right) => {
    for (let x = left; x < right; x++) {
      const p = pixels[row * width + x]!;
      const red = (p >>> 16) & 255;
      const green = (p >>> 8) & 255;
      const blue = p & 255;
      const luma = 19595 * red + 38470 * green + 7471 * blue;
      const toBlue = -11059 * red - 21709 * green + 32768 * blue;
      const toRed = 32768 * red - 27439 * green - 5329 * blue;
      y.data[row * y.stride + x] = (luma + half) >> 16;
      cb.data[row * cb.stride + x] = Math.min(255, (toBlue + zero) >> 16);
      cr.data[row * cr.stride + x] = Math.min(255, (toRed + zero) >> 16);
    }
  });
}
