/**
 * RGB to limited-range YUV 4:2:0 after ITU-R BT.709-6 (tables 3 and 4), for the changed
 * pixels only: a frame differs from the one before in a few thousand pixels of two million.
 */

export interface Plane {
  readonly data: Uint8Array;
  /** Bytes from one row to the next. */
  readonly stride: number;
}

/** Fixed point: coefficients in 1/65536, with the range 219 or 224 of 255 included. */
const [YR, YG, YB] = weights(219 / 255, [0.2126, 0.7152, 0.0722]);
const [UR, UG, UB] = weights(224 / 255 / 1.8556, [-0.2126, -0.7152, 1 - 0.0722]);
const [VR, VG, VB] = weights(224 / 255 / 1.5748, [1 - 0.2126, -0.7152, -0.0722]);

function weights(scale: number, parts: readonly [number, number, number]) {
  return parts.map(part => Math.round(part * scale * 65536)) as [
    number,
    number,
    number,
  ];
}

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
  [y, u, v]: readonly [Plane, Plane, Plane],
): void {
  for (let r = 0; r < runs.length; r += 2) {
    let from = runs[r];
    const end = from + runs[r + 1];
    while (from < end) {
      const row = Math.floor(from / width);
      const to = Math.min(end, (row + 1) * width);
      const left = from - row * width;
      const right = to - row * width;
      updateLuma(pixels, row * width, left, right, y.data, row * y.stride);
      const top = (row & ~1) * width;
      updateChroma(pixels, width, top, left >> 1, (right + 1) >> 1, row >> 1, u, v);
      from = to;
    }
  }
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
    const p = pixels[source + x];
    const red = (p >>> 16) & 255;
    const green = (p >>> 8) & 255;
    const blue = p & 255;
    target[offset + x] = (YR * red + YG * green + YB * blue + 1081344) >> 16;
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
    const a = pixels[at];
    const b = pixels[at + 1];
    const d = pixels[at + width];
    const e = pixels[at + width + 1];
    const red =
      ((a >>> 16) & 255) + ((b >>> 16) & 255) + ((d >>> 16) & 255) + ((e >>> 16) & 255);
    const green =
      ((a >>> 8) & 255) + ((b >>> 8) & 255) + ((d >>> 8) & 255) + ((e >>> 8) & 255);
    const blue = (a & 255) + (b & 255) + (d & 255) + (e & 255);
    u.data[row * u.stride + c] = (UR * red + UG * green + UB * blue + 33685504) >> 18;
    v.data[row * v.stride + c] = (VR * red + VG * green + VB * blue + 33685504) >> 18;
  }
}
