import {describe, expect, test} from 'vitest';
import {
  NearestColor,
  type Rgb,
} from '../../../../src/render/encode/palette/NearestColor';
import {choosePalette} from '../../../../src/render/encode/palette/palette';
import {SeenColors} from '../../../../src/render/encode/palette/SeenColors';

describe('the palette', () => {
  const counts = (entries: readonly [color: number, count: number][]) => {
    const sorted = entries.toSorted(([a], [b]) => a - b);
    return {
      colors: Uint32Array.from(sorted, ([color]) => color),
      amounts: Float64Array.from(sorted, ([, count]) => count),
    };
  };

  test('is exact when there are no more colours than places', () => {
    const palette = choosePalette(
      counts([
        [0x102030, 5],
        [0xffffff, 1],
      ]),
      255,
    );
    expect(palette).toEqual({colors: [0x102030, 0xffffff], exact: true});
  });

  test('keeps a dominant colour unchanged when it must merge others', () => {
    const near = Array.from({length: 600}, (_, i): [number, number] => [
      0x0f1400 + i,
      1,
    ]);
    const palette = choosePalette(counts([...near, [0x0f141c, 1_000_000]]), 8);
    expect(palette.exact).toBe(false);
    expect(palette.colors.length).toBeLessThanOrEqual(8);
    expect(palette.colors).toContain(0x0f141c);
  });
});

test('colours are counted by pixels and frames, the longest in every block of them', () => {
  const seen = new SeenColors(3);
  const all = Uint32Array.of(0, 3);
  seen.add(0, Uint32Array.of(0xff000000, 0xff000000, 0xffffffff), all);
  seen.add(4, Uint32Array.of(0xff000000, 0xff102030, 0xffffffff), Uint32Array.of(1, 1));
  expect(seen.total(10)).toEqual({
    colors: Uint32Array.of(0, 0x102030, 0xffffff),
    amounts: Float64Array.of(14, 6, 10),
  });
});

test('the nearest colour is found as if all were looked at', () => {
  let state = 7;
  const random = (below: number) => (state = (state * 48271) % 2147483647) % below;
  const colors = Array.from({length: 200}, (): Rgb => [
    random(256),
    random(64) * 4,
    random(256) / 2,
  ]);
  const nearest = new NearestColor([...colors, ...colors.slice(0, 20)]);
  for (let i = 0; i < 2000; i++) {
    const wanted: Rgb = [random(256), random(256), random(256)];
    const distances = colors.map(([r, g, b]) => {
      return (r - wanted[0]) ** 2 + (g - wanted[1]) ** 2 + (b - wanted[2]) ** 2;
    });
    const found = nearest.index((wanted[0] << 16) | (wanted[1] << 8) | wanted[2]);
    expect(found).toBe(distances.indexOf(Math.min(...distances)));
  }
});
