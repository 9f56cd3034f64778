import {describe, expect, test} from 'vitest';
import type {Plane} from '../../../src/render/encode/bt709';
import {updateI420} from '../../../src/render/encode/i420';

const planes = (width: number, height: number): [Plane, Plane, Plane] => [
  {data: new Uint8Array(width * height), stride: width},
  {data: new Uint8Array((width * height) / 4), stride: width / 2},
  {data: new Uint8Array((width * height) / 4), stride: width / 2},
];

const whole = (pixels: Uint32Array) => Uint32Array.of(0, pixels.length);

describe('the conversion to YUV', () => {
  // Limited-range BT.709 codes of the primaries, ITU-R BT.709-6 rounded to 8 bits.
  test.each([
    ['black', 0xff000000, 16, 128, 128],
    ['white', 0xffffffff, 235, 128, 128],
    ['red', 0xffff0000, 63, 102, 240],
    ['green', 0xff00ff00, 173, 42, 26],
    ['blue', 0xff0000ff, 32, 240, 118],
  ])('gives %s its standard code', (_, color, y, u, v) => {
    const pixels = new Uint32Array(4).fill(color);
    const target = planes(2, 2);
    updateI420(pixels, 2, whole(pixels), target);
    expect([target[0].data[0], target[1].data[0], target[2].data[0]]).toEqual([
      y,
      u,
      v,
    ]);
  });

  test('of the changed pixels equals the conversion of the whole frame', () => {
    const [width, height] = [16, 8];
    const pixels = Uint32Array.from({length: width * height}, (_, i) => i * 40503);
    const kept = planes(width, height);
    updateI420(pixels, width, whole(pixels), kept);
    for (const i of [17, 18, 33, 34, 35, 100]) pixels[i] = 0xffabcdef - i;
    updateI420(pixels, width, Uint32Array.of(17, 2, 33, 3, 100, 1), kept);
    const fresh = planes(width, height);
    updateI420(pixels, width, whole(pixels), fresh);
    expect(kept).toEqual(fresh);
  });
});
