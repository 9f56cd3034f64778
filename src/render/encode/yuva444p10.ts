/** RGB with alpha to YUV 4:4:4 of ten bits, as ProRes 4444 takes it. */
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
import {unpremultiply} from './unpremultiply';

/** Ten bits hold four times the eight-bit codes; the half rounds. */
const code = (sum: number, zero: number) => Math.floor((sum / 65536 + zero) * 4 + 0.5);

/** A plane's memory and stride, counted in words of 16 bits. */
function inWords({data, stride}: Plane) {
  return {
    data: new Uint16Array(data.buffer, data.byteOffset, data.byteLength >> 1),
    stride: stride >> 1,
  };
}

/**
 * Brings planes up to date.
 *
 * @param pixels - BGRA words, colours multiplied by alpha.
 * @param planes - Y, U, V and A, little-endian words of 16 bits.
 */
export function updateYuva444p10(
  pixels: Uint32Array,
  width: number,
  runs: Uint32Array,
  planes: readonly [Plane, Plane, Plane, Plane],
): void {
  const y = inWords(planes[0]);
  const u = inWords(planes[1]);
  const v = inWords(planes[2]);
  const a = inWords(planes[3]);
  eachSpan(runs, width, (row, left, right) => {
    for (let x = left; x < right; x++) {
      const p = unpremultiply(pixels[row * width + x]!);
      const [red, green, blue] = [(p >>> 16) & 255, (p >>> 8) & 255, p & 255];
      y.data[row * y.stride + x] = code(
        lumaRed * red + lumaGreen * green + lumaBlue * blue,
        16,
      );
      u.data[row * u.stride + x] = code(
        cbRed * red + cbGreen * green + cbBlue * blue,
        128,
      );
      v.data[row * v.stride + x] = code(
        crRed * red + crGreen * green + crBlue * blue,
        128,
      );
      a.data[row * a.stride + x] = Math.round(((p >>> 24) * 1023) / 255);
    }
  });
}
