import {describe, expect, it} from 'vitest';
import {principalDirections} from '../../../../src/sim/networks/slices/principalDirections';
import {shareAlong} from '../../../../src/sim/networks/slices/shareAlong';

/** Spreads three times as far along (1, 1, 0) as along (0, 0, 1). */
const path = [
  [0, 0, 1],
  [3, 3, 0],
  [6, 6, -2],
  [9, 9, 1],
];

describe('the share of a path along a direction', () => {
  it('is all where the path is a line that way, nothing across', () => {
    const line = path.map(([x]) => [x!, x!, 5]);
    expect(shareAlong(line, [1, 1, 0])).toBeCloseTo(1, 14);
    expect(shareAlong(line, [1, -1, 0])).toBeCloseTo(0, 14);
    expect(shareAlong(line, [1, 0, 0])).toBeCloseTo(0.5, 14);
  });

  it('is the same for a direction of any length', () => {
    expect(shareAlong(path, [0, 0, 1])).toBeCloseTo(6 / 96, 14);
    expect(shareAlong(path, [0, 0, -250])).toBeCloseTo(6 / 96, 14);
  });

  it('is that of a principal direction', () => {
    const {first, second, shares} = principalDirections(path);
    expect(shareAlong(path, first)).toBeCloseTo(shares[0], 12);
    expect(shareAlong(path, second)).toBeCloseTo(shares[1], 12);
  });

  it('is not asked of a point', () => {
    expect(() =>
      shareAlong(
        [
          [1, 2],
          [1, 2],
        ],
        [1, 0],
      ),
    ).toThrow('Expected a path that moves, got one point.');
  });
});
