import {describe, expect, it} from 'vitest';
import {digitSet, plainDigits} from '../../../../src/sim/data/digits/digitSet';
import {noDistortion} from '../../../../src/sim/data/digits/Distortion';
import {imageAt, type ImageSet} from '../../../../src/sim/data/ImageSet';

function picture(images: ImageSet, index: number): string[] {
  const image = imageAt(images, index);
  return Array.from({length: 16}, (_, row) =>
    [...image.subarray(row * 16, row * 16 + 16)]
      .map(gray => (gray > 0.5 ? '#' : '.'))
      .join(''),
  );
}

describe('plainDigits', () => {
  it('draws a seven that a reader can read', () => {
    expect(picture(plainDigits(), 7)).toEqual([
      '................',
      '................',
      '...##########...',
      '..........##....',
      '..........##....',
      '..........#.....',
      '.........##.....',
      '.........##.....',
      '........##......',
      '........##......',
      '.......##.......',
      '.......##.......',
      '......##........',
      '......##........',
      '................',
      '................',
    ]);
  });

  it('labels the ten images with their digits', () => {
    expect([...plainDigits().labels]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('digitSet', () => {
  const set = digitSet({count: 500, seed: 1});

  it('holds 16 × 16 grey values from 0, paper, to 1, ink', () => {
    expect([set.count, set.width, set.height]).toEqual([500, 16, 16]);
    expect(set.pixels).toHaveLength(500 * 256);
    expect(set.pixels.every(gray => gray >= 0 && gray <= 1)).toBe(true);
    for (let index = 0; index < 500; index++) {
      const ink = imageAt(set, index).reduce((sum, gray) => sum + gray, 0);
      expect(ink).toBeGreaterThan(10);
      expect(ink).toBeLessThan(130);
    }
  });

  it('holds each digit equally often, in random order', () => {
    const counts = new Array<number>(10).fill(0);
    for (const digit of set.labels) counts[digit]! += 1;
    expect(counts).toEqual(new Array(10).fill(50));
    expect([...set.labels.subarray(0, 10)].join('')).not.toBe('0123456789');
  });

  it('comes out the same for the same seed and stream only', () => {
    const pixels = (seed: number, stream: number) =>
      digitSet({count: 20, seed, stream}).pixels.join();
    expect(pixels(1, 0)).toBe(pixels(1, 0));
    expect(pixels(1, 0)).not.toBe(pixels(2, 0));
    expect(pixels(1, 0)).not.toBe(pixels(1, 1));
  });

  it('draws one of the plain ways to write a digit without distortion', () => {
    const plain = digitSet({count: 200, seed: 3, distortion: noDistortion});
    const ways = new Set(Array.from({length: 200}, (_, i) => imageAt(plain, i).join()));
    expect(ways.size).toBe(19);
  });

  it('turns with the rotation: a one leans by its angle', () => {
    const distortion = {...noDistortion, rotation: 0.4};
    const turned = digitSet({count: 100, seed: 2, distortion});
    const lean = (index: number) => {
      const rows = picture(turned, index);
      return rows.find(row => row.includes('#'))!.indexOf('#') - rows[13]!.indexOf('#');
    };
    const leans = [...turned.labels].flatMap((digit, i) =>
      digit === 1 ? [lean(i)] : [],
    );
    expect(Math.max(...leans) - Math.min(...leans)).toBeGreaterThan(4);
  });

  it('refuses an empty set', () => {
    expect(() => digitSet({count: 0, seed: 1})).toThrow(
      'Expected the number of digits to be a whole number of at least 1, got 0.',
    );
  });
});
