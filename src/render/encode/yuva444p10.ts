/** RGB with alpha to YUV 4:4:4 of ten bits, as ProRes 4444 takes it. */
import {UB, UG, UR, VB, VG, VR, YB, YG, YR, type Plane} from './bt709';
import {eachSpan} from './eachSpan';
import {unpremultiply} from './unpremultiply';

/** Ten bits hold four times the eight-bit codes; the half rounds. */
const code = (sum: number, zero: number) => Math.floor((sum / 65536 + zero) * 4 + 0.5);

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
  planes: readonly Plane[],
): void {
  const [y, u, v, a] = planes.map(({data}) => {
    return new Uint16Array(data.buffer, data.byteOffset, data.byteLength >> 1);
  });
  const strides = planes.map(({stride}) => stride >> 1);
  eachSpan(runs, width, (row, left, right) => {
    for (let x = left; x < right; x++) {
      const p = unpremultiply(pixels[row * width + x]);
      const [red, green, blue] = [(p >>> 16) & 255, (p >>> 8) & 255, p & 255];
      y[row * strides[0] + x] = code(YR * red + YG * green + YB * blue, 16);
      u[row * strides[1] + x] = code(UR * red + UG * green + UB * blue, 128);
      v[row * strides[2] + x] = code(VR * red + VG * green + VB * blue, 128);
      a[row * strides[3] + x] = Math.round(((p >>> 24) * 1023) / 255);
    }
  });
}
