import {describe, expect, it} from 'vitest';
import {solve} from '../../../src/sim/optimizers/solve';

describe('solve', () => {
  it('solves A·x = b, also where the first pivot is zero', () => {
    const x = solve(
      [
        [0, 2, 1],
        [1, -2, -3],
        [-1, 1, 2],
      ],
      [-8, 0, 3],
    )!;
    [-4, -5, 2].forEach((value, i) => expect(x[i]).toBeCloseTo(value, 13));
  });

  it('finds no solution of a singular system, at any scale', () => {
    for (const scale of [1e-200, 1, 1e200]) {
      const matrix = [
        [scale, 2 * scale],
        [2 * scale, 4 * scale],
      ];
      expect(solve(matrix, [1, 1])).toBeUndefined();
    }
    expect(solve([[0]], [1])).toBeUndefined();
    expect(solve([[NaN]], [1])).toBeUndefined();
  });

  it('leaves its arguments as they are', () => {
    const matrix = [
      [1, 2],
      [3, 4],
    ];
    solve(matrix, [5, 6]);
    expect(matrix).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});
