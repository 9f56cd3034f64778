import {describe, expect, it} from 'vitest';
import {seededRandom} from '../../../src/sim/data/SeededRandom';

function draws(count: number, draw: () => number): number[] {
  return Array.from({length: count}, draw);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('seededRandom', () => {
  it('gives the numbers of sfc32, computed apart with unbounded integers', () => {
    expect(draws(5, seededRandom(1).uint32)).toEqual([
      2012149540, 1872316204, 1707632675, 1779833415, 2026416846,
    ]);
    expect(draws(5, seededRandom(1, 1).uint32)).toEqual([
      348394007, 95324723, 3522551117, 2462231382, 2783042095,
    ]);
    expect(draws(2, seededRandom(4294967295).uint32)).toEqual([1984736529, 3747275468]);
  });

  it('makes a uniform number of 27 high and 26 low bits', () => {
    const high = 2012149540 >>> 5;
    const low = 1872316204 >>> 6;
    expect(seededRandom(1).uniform()).toBe((high * 2 ** 26 + low) / 2 ** 53);
  });

  it('spreads uniform numbers evenly over [0, 1)', () => {
    const values = draws(100_000, seededRandom(3).uniform);
    expect(Math.min(...values.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
    expect(values.every(value => value < 1)).toBe(true);
    const tenths = new Array<number>(10).fill(0);
    for (const value of values) tenths[Math.floor(value * 10)]! += 1;
    // Standard deviation of a count: √(10⁵ · 0.1 · 0.9) ≈ 95.
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('draws normal deviates with the moments 0, 1, 0, 3', () => {
    const values = draws(200_000, seededRandom(5).normal);
    expect(mean(values)).toBeCloseTo(0, 2);
    expect(mean(values.map(z => z ** 2))).toBeCloseTo(1, 1.5);
    expect(Math.abs(mean(values.map(z => z ** 3)))).toBeLessThan(0.03);
    expect(Math.abs(mean(values.map(z => z ** 4)) - 3)).toBeLessThan(0.08);
  });

  it('makes each whole number below a count equally likely', () => {
    const random = seededRandom(7);
    const counts = new Array<number>(3).fill(0);
    for (let i = 0; i < 30_000; i++) counts[random.below(3)]! += 1;
    // Standard deviation of a count: √(30000 · ⅓ · ⅔) ≈ 82.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(330);
  });

  it('refuses a seed that is not a whole number of 32 bits', () => {
    expect(() => seededRandom(1.5)).toThrow(
      'Expected the seed to be a whole number from 0 to 4294967295, got 1.5.',
    );
    expect(() => seededRandom(-1)).toThrow('got -1');
    expect(() => seededRandom(4294967296)).toThrow('got 4294967296');
    expect(() => seededRandom(NaN)).toThrow('got NaN');
  });
});
