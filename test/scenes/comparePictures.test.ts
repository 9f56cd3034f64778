import {describe, expect, it} from 'vitest';
import type {Pixels} from '../../src/render/frames/stills';
import {comparePictures, shareTolerance} from './comparePictures';

const [width, height] = [320, 180];

/** Glyphs like those of a label at 320 × 180: "lIHT" in strokes one pixel wide. */
const glyphs = [
  '#..#..#..#..###',
  '#..#..#..#...#.',
  '#..#..####...#.',
  '#..#..#..#...#.',
  '#..#..#..#...#.',
  '#..#..#..#...#.',
];

/** Light ink on a dark ground; coverage from 0 to 1. */
function picture(coverage: (x: number, y: number) => number): Pixels {
  const pixels = new Uint32Array(width * height);
  for (let i = 0; i < pixels.length; i++) {
    const level = 20 + Math.round(210 * coverage(i % width, Math.floor(i / width)));
    pixels[i] = level * 0x010101;
  }
  return {pixels, width, height};
}

const ink = (x: number, y: number) => Number(glyphs[y]?.[x] === '#');
const label = (left: number, top: number) =>
  picture((x, y) => ink(x - left, y - top) || Number(y === 150));

describe('comparePictures', () => {
  const expected = label(100, 50);

  it('finds nothing between equal pictures', () => {
    expect(comparePictures(label(100, 50), expected).share).toBe(0);
  });

  it.each([
    [3, 0],
    [0, 3],
    [-2, 2],
  ])('sees a label of four letters moved by %d, %d pixels', (dx, dy) => {
    const {share} = comparePictures(label(100 + dx, 50 + dy), expected);
    expect(share).toBeGreaterThan(shareTolerance);
  });

  it('sees that a label is gone, and that one is new', () => {
    const empty = picture((_, y) => Number(y === 150));
    expect(comparePictures(empty, expected).share).toBeGreaterThan(shareTolerance);
    expect(comparePictures(expected, empty).share).toBeGreaterThan(shareTolerance);
  });

  it('sees another colour of a line', () => {
    const red = label(100, 50);
    for (let x = 0; x < width; x++) red.pixels[150 * width + x] = 0xe62014;
    expect(comparePictures(red, expected).share).toBeGreaterThan(shareTolerance);
  });

  it('does not mind the edge of an area half a pixel aside', () => {
    const area = (left: number) =>
      picture(x => Math.min(1, Math.max(0, x + 1 - left)) * Number(x < 200));
    expect(comparePictures(area(100.5), area(100)).share).toBe(0);
    expect(comparePictures(area(102.5), area(100)).share).toBeGreaterThan(0.005);
  });

  it('does not mind thin strokes a tenth of a pixel aside', () => {
    const aside = picture((x, y) => {
      const [u, v] = [x - 100, y - 50];
      return 0.9 * ink(u, v) + 0.1 * ink(u - 1, v) || Number(y === 150);
    });
    expect(comparePictures(aside, expected).share).toBeLessThan(shareTolerance);
  });

  it('does not mind a little more or less of every channel', () => {
    const lighter = label(100, 50);
    lighter.pixels.forEach((word, i) => (lighter.pixels[i] = word + 0x141414));
    expect(comparePictures(lighter, expected).share).toBe(0);
  });

  it('shows in red where they differ', () => {
    const {difference} = comparePictures(label(103, 50), expected);
    expect(difference.pixels).toContain(0xff0000);
    expect(difference.pixels[0]).toBe(0xc4c4c4);
  });
});
