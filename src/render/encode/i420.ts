/**
 * RGB to YUV 4:2:0 for the changed pixels only: a frame differs from the one before in a
 * few thousand pixels of two million.
 */
import {
  cbBlue,
  cbGreen,
  cbRed,
  crBlue,
  crGreen,
  crRed,
  lumaBlue,
  lumaGreen,
  lumaRed,
  type Plane,
} from './bt709';
import {eachSpan} from './eachSpan';

/**
 * Brings planes up to date.
 *
 * @param pixels - The whole frame, BGRX words.
 * @param width - Its width, even.
 * @param runs - Pairs of offset and length of what changed.
 * @param planes - Y, U and V. A chroma sample is the mean of its four pixels.
 */
export function updateI420(
  pixels: Uint32Array,
  width: number,
  runs: Uint32Array,
  planes: readonly [Plane, Plane, Plane],
): void {
  const [y, u, v] = planes;
  eachSpan(runs, width, (row, left, right) => {
    updateLuma(pixels, row * width, left, right, y.data, row * y.stride);
    const top = (row & ~1) * width;
    updateChroma(pixels, width, top, left >> 1, (right + 1) >> 1, row >> 1, u, v);
  });
}

function updateLuma(
  pixels: Uint32Array,
  source: number,
  left: number,
  right: number,
  target: Uint8Array,
  offset: number,
): void {
  for (let x = left; x < right; x++) {
    const p = pixels[source + x]!;
    const red = (p >>> 16) & 255;
    const green = (p >>> 8) & 255;
    const blue = p & 255;
    target[offset + x] =
      (lumaRed * red + lumaGreen * green + lumaBlue * blue + 1081344) >> 16;
  }
}

/** 1081344 = (16 + ½) · 2¹⁶; 33685504 = (128 + ½) · 2¹⁸, as four pixels are summed. */
function updateChroma(
  pixels: Uint32Array,
  width: number,
  top: number,
  left: number,
  right: number,
  row: number,
  u: Plane,
  v: Plane,
): void {
  for (let c = left; c < right; c++) {
    const at = top + 2 * c;
    const a = pixels[at]!;
    const b = pixels[at + 1]!;
    const d = pixels[at + width]!;
    const e = pixels[at + width + 1]!;
    const red =
      ((a >>> 16) & 255) + ((b >>> 16) & 255) + ((d >>> 16) & 255) + ((e >>> 16) & 255);
    const green =
      ((a >>> 8) & 255) + ((b >>> 8) & 255) + ((d >>> 8) & 255) + ((e >>> 8) & 255);
    const blue = (a & 255) + (b & 255) + (d & 255) + (e & 255);
    u.data[row * u.stride + c] =
      (cbRed * red + cbGreen * green + cbBlue * blue + 33685504) >> 18;
    v.data[row * v.stride + c] =
      (crRed * red + crGreen * green + crBlue * blue + 33685504) >> 18;
  }
}

/**
 * The same with an alpha plane: luma and alpha of each pixel, and as chroma the mean of
 * the four pixels' colours weighted by their alpha, so that edges keep their colour.
 *
 * @param pixels - BGRA words, colours multiplied by alpha.
 * @param planes - Y, U, V and A.
 */
export function updateYuva420(
  pixels: Uint32Array,
  width: number,
  runs: Uint32Array,
  planes: readonly [Plane, Plane, Plane, Plane],
): void {
  const [y, u, v, a] = planes;
  eachSpan(runs, width, (row, left, right) => {
    for (let x = left; x < right; x++) {
      const p = pixels[row * width + x]!;
      const alpha = p >>> 24;
      const sum =
        lumaRed * ((p >>> 16) & 255) +
        lumaGreen * ((p >>> 8) & 255) +
        lumaBlue * (p & 255);
      const luma = alpha === 0 ? 0 : (sum * 255) / alpha / 65536;
      y.data[row * y.stride + x] = Math.min(235, 16.5 + luma);
      a.data[row * a.stride + x] = alpha;
    }
    const top = (row & ~1) * width;
    for (let c = left >> 1; c < (right + 1) >> 1; c++) {
      const corner = top + 2 * c;
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      for (const at of [corner, corner + 1, corner + width, corner + width + 1]) {
        const p = pixels[at]!;
        red += (p >>> 16) & 255;
        green += (p >>> 8) & 255;
        blue += p & 255;
        alpha += p >>> 24;
      }
      const scale = alpha === 0 ? 0 : 255 / alpha / 65536;
      const cb = 128.5 + (cbRed * red + cbGreen * green + cbBlue * blue) * scale;
      const cr = 128.5 + (crRed * red + crGreen * green + crBlue * blue) * scale;
      u.data[(row >> 1) * u.stride + c] = Math.max(16, Math.min(240, cb));
      v.data[(row >> 1) * v.stride + c] = Math.max(16, Math.min(240, cr));
    }
  });
}
