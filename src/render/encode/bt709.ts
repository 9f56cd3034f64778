/**
 * Limited-range YUV after ITU-R BT.709-6 (tables 3 and 4), in fixed point of 1/65536 with
 * the range, 219 or 224 of 255, included.
 */
export const [lumaRed, lumaGreen, lumaBlue] = weights(
  219 / 255,
  [0.2126, 0.7152, 0.0722],
);
export const [cbRed, cbGreen, cbBlue] = weights(224 / 255 / 1.8556, [
  -0.2126,
  -0.7152,
  1 - 0.0722,
]);
export const [crRed, crGreen, crBlue] = weights(224 / 255 / 1.5748, [
  1 - 0.2126,
  -0.7152,
  -0.0722,
]);

function weights(scale: number, parts: readonly [number, number, number]) {
  return parts.map(part => Math.round(part * scale * 65536)) as [
    number,
    number,
    number,
  ];
}

/** One plane of a picture. */
export interface Plane {
  readonly data: Uint8Array;
  /** Bytes from one row to the next. */
  readonly stride: number;
}
