import {describe, expect, it} from 'vitest';
import {contourLevels} from '../../../src/plot/field/contourLevels';

function sampled(f: (x: number, y: number) => number, size = 101): number[] {
  const at = (i: number) => -2 + (4 * i) / (size - 1);
  return Array.from({length: size * size}, (_, i) =>
    f(at(i % size), at(Math.floor(i / size))),
  );
}

describe('contourLevels', () => {
  it('are ascending and strictly between the lowest and the highest value', () => {
    const levels = contourLevels(sampled((x, y) => x * x + y * y));
    expect(levels).toHaveLength(18);
    expect(levels).toEqual([...new Set(levels)].sort((a, b) => a - b));
    expect(levels[0]).toBeGreaterThan(0);
    expect(levels.at(-1)).toBeLessThan(8);
  });

  it("leave neither floor nor walls of Rosenbrock's valley without lines", () => {
    const rosenbrock = sampled((x, y) => (1 - x) ** 2 + 100 * (y - x * x) ** 2);
    const levels = contourLevels(rosenbrock);
    expect(levels.filter(level => level < 20).length).toBeGreaterThan(3);
    expect(levels.filter(level => level > 500).length).toBeGreaterThan(2);
  });

  it('are none for a constant field and none for one that is nowhere defined', () => {
    expect(contourLevels([4, 4, 4, 4])).toEqual([]);
    expect(contourLevels([NaN, NaN])).toEqual([]);
    expect(contourLevels([])).toEqual([]);
  });

  it('leave out what is not finite', () => {
    const levels = contourLevels([NaN, 0, 1, 2, 3, Infinity, -Infinity], 3);
    expect(levels).toHaveLength(3);
    expect(levels.every(level => level > 0 && level < 3)).toBe(true);
  });

  it('merge levels that a plateau makes equal', () => {
    expect(contourLevels([0, 5, 5, 5, 5, 5, 5, 9], 4)).toEqual([
      expect.closeTo(3.13, 2),
      5,
    ]);
  });
});
