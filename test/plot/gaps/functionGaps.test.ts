import {describe, expect, it} from 'vitest';
import {crossingsOf, endlessGap, functionGaps, isCut} from '../../../src/plot';
import {objective} from '../../../src/sim';

const between = (a: string, b: string, domain: readonly [number, number], bars = 4) =>
  functionGaps(objective(a), objective(b), {domain, bars});

describe('functionGaps', () => {
  it('is what both differ by in the middle of equal parts', () => {
    const {gaps, mean} = between('x^2', 'x', [0, 4]);
    // x − x² at 0.5, 1.5, 2.5, 3.5.
    expect(gaps.map(({error}) => error)).toEqual([0.25, -0.75, -3.75, -8.75]);
    expect(mean).toBe(13.5 / 4);
  });

  it('has no gap where one of both has no value', () => {
    const {gaps, places, mean} = between('ln(x)', '0', [-2, 2]);
    expect(gaps.map(({x}) => x)).toEqual([0.5, 1.5]);
    expect(places).toBe(4);
    expect(mean).toBeCloseTo((Math.log(2) + Math.log(1.5)) / 2, 12);
  });

  it('takes what rounding leaves for nothing', () => {
    const {gaps, mean, crossings} = between('(x + 1)^2', 'x^2 + 2x + 1', [-3, 3], 60);
    expect(gaps.every(({error}) => error === 0)).toBe(true);
    expect(mean).toBe(0);
    expect(crossings).toEqual([]);
  });

  it('shows the usual heights, not a peak: its gaps are cut off, and count in full', () => {
    const {gaps, range, mean} = between('1/(x^2 + 0.0001)', '0', [-3, 3], 25);
    const [peak, usual] = [gaps[12]!, gaps[0]!];
    expect(peak.target).toBeCloseTo(10_000, 9);
    expect(range[1]).toBeLessThan(1000);
    expect([isCut(peak, range), isCut(usual, range)]).toEqual([true, false]);
    expect(mean).toBeGreaterThan(400);
    expect(range[1] - range[0]).toBeGreaterThan(1.2 * mean);
  });

  it('averages sizes whose sum would overflow', () => {
    expect(between('10^308', '0', [0, 1]).mean / 1e308).toBeCloseTo(1, 12);
  });
});

describe('crossingsOf', () => {
  it('finds where a difference goes through 0, also at a place that is looked at', () => {
    expect(crossingsOf(x => x, [-1, 1])).toEqual([expect.closeTo(0, 12)]);
    const found = crossingsOf(Math.sin, [1, 10]);
    expect(found).toHaveLength(3);
    found.forEach((x, k) => expect(x / Math.PI).toBeCloseTo(k + 1, 9));
  });

  it.each([
    ['touches', (x: number) => x * x],
    ['jumps over a pole', (x: number) => 1 / (x - 0.1234)],
    ['steps', (x: number) => (x < 0.1234 ? -1 : 1)],
    ['is 0 for a while', (x: number) => Math.sign(x) * Math.max(0, Math.abs(x) - 0.1)],
    ['has no value', () => NaN],
  ])('finds none where it %s', (_, difference) => {
    expect(crossingsOf(difference, [-1, 1])).toEqual([]);
  });
});

describe('endlessGap', () => {
  it.each([
    ['1/x', (x: number) => 1 / x, 0],
    ['1/x beside a wave', (x: number) => 1 / (x - 0.123) + Math.sin(40 * x), 0.123],
    ['1/x²', (x: number) => 1 / (x - 2 / 3) ** 2, 2 / 3],
    ['a pole at the edge', (x: number) => 1 / (x + 1), -1],
    ['a pole of one side', (x: number) => (x > 0 ? 1 / x : NaN), 0],
    ['tan', (x: number) => Math.tan(2 * x), -Math.PI / 4],
  ])('finds %s', (_, difference, x) => {
    expect(endlessGap(difference, [-1, 1])).toBeCloseTo(x, 8);
  });

  it.each([
    ['ln', Math.log],
    ['ln |x|', (x: number) => Math.log(Math.abs(x))],
    ['1/√|x|', (x: number) => 1 / Math.sqrt(Math.abs(x))],
    ['a high, narrow peak', (x: number) => 1 / (x * x + 1e-6)],
    ['a step', (x: number) => (x < 0.1 ? -1e9 : 1e-9)],
    ['the same all over', () => 5],
    ['nothing at all', () => 0],
    ['no value', () => NaN],
    ['overflow', (x: number) => Math.exp(2000 * x)],
    ['a removable pole', (x: number) => Math.sin(x) / x],
    ['waves', (x: number) => 1e5 * Math.sin(300 * x)],
  ])('finds none in %s', (_, difference) => {
    expect(endlessGap(difference, [-1, 1])).toBeNull();
  });
});
