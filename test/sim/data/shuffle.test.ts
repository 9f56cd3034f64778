import {describe, expect, it} from 'vitest';
import {seededRandom} from '../../../src/sim/data/SeededRandom';
import {indices, shuffle} from '../../../src/sim/data/shuffle';

describe('shuffle', () => {
  it('keeps every element', () => {
    const order = shuffle(indices(100), seededRandom(1));
    expect([...order]).not.toEqual([...indices(100)]);
    expect([...order].sort((a, b) => a - b)).toEqual([...indices(100)]);
  });

  it('gives the same order for the same seed and another for another', () => {
    const order = (seed: number) => shuffle(indices(20), seededRandom(seed)).join();
    expect(order(4)).toBe(order(4));
    expect(order(4)).not.toBe(order(5));
  });

  it('makes each of the six orders of three equally likely', () => {
    const random = seededRandom(2);
    const counts = new Map<string, number>();
    for (let i = 0; i < 60_000; i++) {
      const order = shuffle([0, 1, 2], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([
      '012',
      '021',
      '102',
      '120',
      '201',
      '210',
    ]);
    // Standard deviation of a count: √(60000 · ⅙ · ⅚) ≈ 91.
    for (const count of counts.values())
      expect(Math.abs(count - 10_000)).toBeLessThan(370);
  });
});
