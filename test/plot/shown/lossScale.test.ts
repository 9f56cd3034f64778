import {describe, expect, it} from 'vitest';
import {crossing, lossScale} from '../../../src/plot';

const range = [-1, 9] as const;

describe('lossScale', () => {
  it('is logarithmic above the lowest value, and its level lies on it', () => {
    const values = [
      [105, 15, 6],
      [105, 1005, 10005],
    ];
    const {kind, base, heights, level} = lossScale({
      values,
      lowest: 5,
      level: 6,
      range,
    });
    expect([kind, base, level]).toEqual(['log10', 5, 0]);
    expect(heights).toEqual([
      [2, 1, 0],
      [2, 3, 4],
    ]);
  });

  it('shows the start, the level and two decades of a rise, not more', () => {
    const {range: shown} = lossScale({
      values: [
        [1, 1e6, 1e12],
        [1, 0.5],
      ],
      lowest: 0,
      level: 0.01,
      range,
    });
    expect(shown[1]).toBeCloseTo(2.2, 9);
    expect(shown[0]).toBeCloseTo(-2.5, 9);
  });

  it('draws what has come to the lowest value far below the axis', () => {
    const {heights, range: shown} = lossScale({
      values: [[1, 0]],
      lowest: 0,
      level: 0.01,
      range,
    });
    const [low, high] = shown;
    expect(heights[0]![1]).toBeCloseTo(low - (high - low), 9);
  });

  it('ends a line where it goes below: it is in another valley', () => {
    const {heights} = lossScale({
      values: [[10, 3, -4, -2, 10]],
      lowest: 0,
      level: null,
      range,
    });
    expect(heights[0]).toHaveLength(2);
  });

  it('is linear, over the picture’s own range, without a lowest value or height', () => {
    const values = [[2, 1, -5]];
    const linear = {kind: 'linear', base: 0, range, heights: values, level: null};
    expect(lossScale({values, lowest: null, level: null, range})).toEqual(linear);
    const flat = [[0, 0]];
    expect(lossScale({values: flat, lowest: 0, level: null, range}).kind).toBe(
      'linear',
    );
  });
});

describe('crossing', () => {
  it('is where a line comes below a level for good', () => {
    expect(crossing([1, -1, -3], -2)).toBe(1.5);
    expect(crossing([1, -3, 1, -3], -2)).toBe(2.75);
  });

  it('is nowhere where it stays above, or was never above', () => {
    expect(crossing([1, 0], -2)).toBeNull();
    expect(crossing([-3, -4], -2)).toBeNull();
    expect(crossing([], -2)).toBeNull();
  });
});
