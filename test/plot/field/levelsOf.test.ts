import {describe, expect, it} from 'vitest';
import {levelsOf} from '../../../src/plot/field/levelsOf';

const square = [
  [-3, 3],
  [-3, 3],
] as const;

function levels(value: (x: number, y: number) => number): number[] {
  return levelsOf({value: ([x, y]) => value(x!, y!)}, square);
}

describe('levelsOf', () => {
  it('has no line where f only touches 0 along a line', () => {
    // On these samples the lowest levels would be 0.0008 and 85.
    expect(levels(x => (x + 0.1) ** 2)[0]).toBeCloseTo(0.0127, 4);
    expect(levels(x => 1e5 * Math.sin(x + 0.1) ** 2)[0]).toBeGreaterThan(500);
  });

  it('has none where f only touches its highest value along a line', () => {
    expect(levels(x => -x * x).at(-1)).toBeLessThan(-1e-3);
  });

  it('keeps all lines of a bowl and of a narrow valley', () => {
    expect(levels((x, y) => x * x + y * y)).toHaveLength(18);
    expect(levels((x, y) => (1 - x) ** 2 + 100 * (y - x * x) ** 2)).toHaveLength(18);
  });

  it('has none of a constant', () => {
    expect(levels(() => 7)).toEqual([]);
  });
});
