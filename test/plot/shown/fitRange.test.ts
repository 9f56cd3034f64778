import {describe, expect, it} from 'vitest';
import {fitRange} from '../../../src/plot/shown/fitRange';

const samples = Array.from({length: 1601}, (_, i) => -2 + i / 400);

describe('fitRange', () => {
  it('holds all values with 8 % of room on either side', () => {
    const [low, high] = fitRange([0, 1, 4, 9]);
    expect(low).toBeCloseTo(-0.72);
    expect(high).toBeCloseTo(9.72);
  });

  it('passes over values that are not finite', () => {
    expect(fitRange([0, NaN, Infinity, 1])).toEqual([-0.08, 1.08]);
  });

  it('does not let a pole flatten the curve', () => {
    const values = samples.map(x => 1 / x);
    expect(Math.max(...values.filter(Number.isFinite))).toBeCloseTo(400);
    const [low, high] = fitRange(values);
    expect(low).toBeGreaterThan(-40);
    expect(high).toBeLessThan(40);
  });

  it('holds an included value, however far', () => {
    const [low, high] = fitRange([0, 1], [-50]);
    expect(low).toBeLessThan(-50);
    expect(high).toBeGreaterThan(1);
  });

  it('gives a constant a range of its own size around it', () => {
    expect(fitRange([7, 7])).toEqual([3.5, 10.5]);
    expect(fitRange([0, 0])).toEqual([-1, 1]);
  });

  it('gives [−1, 1] where there is nothing to see', () => {
    expect(fitRange([NaN])).toEqual([-1, 1]);
  });
});
