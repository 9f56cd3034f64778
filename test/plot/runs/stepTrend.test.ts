import {describe, expect, it} from 'vitest';
import {stepTrend} from '../../../src/plot/runs/stepTrend';

/** Points one after the other at these distances. */
const walk = (...lengths: number[]) =>
  lengths.reduce<number[][]>(
    (all, length) => [...all, [all.at(-1)![0]! + length]],
    [[0]],
  );

describe('the trend of steps', () => {
  it.each([
    [[8, 4, 2, 1, 0.5], 'shrinks'],
    [[100, 10, 1, 0.1, 0.01], 'dies-out'],
    [[1, 2, 4, 8], 'grows'],
    [[1, -1, 1, -1], 'even'],
    // The first is longer than the last, but the last ones grow.
    [[9, 1, 1.5, 2, 2.5], 'mixed'],
    // The last ones shrink, but are longer than the first.
    [[1, 9, 8, 7, 6], 'mixed'],
    [[4], 'mixed'],
    [[], 'mixed'],
    [[3, 0], 'dies-out'],
  ] as const)('of lengths %j is "%s"', (lengths, trend) => {
    expect(stepTrend(walk(...lengths))).toBe(trend);
  });

  it('does not say that swings die out that grow', () => {
    // Around the hill of a double well the swings widen, though they began wide.
    expect(stepTrend(walk(-2, 1, -1.1, 1.25, -1.4))).toBe('mixed');
  });
});
