import {expect, it} from 'vitest';
import {arrowShare, slopeScale} from '../../../src/plot';

it('draws arrows as long as slopes are steep where they are similar', () => {
  const scale = slopeScale([1, 2, 4]);
  expect(scale).toEqual({steepest: 4, power: 1});
  expect([0, 1, 2, 4].map(slope => arrowShare(scale, slope))).toEqual([
    0, 0.25, 0.5, 1,
  ]);
});

it('keeps the middle slope visible beside a pole, and the order of all', () => {
  const slopes = [0.5, 1, 2, 1e8];
  const scale = slopeScale(slopes);
  const shares = slopes.map(slope => arrowShare(scale, slope));
  expect(shares[2]).toBeCloseTo(0.25);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(new Set(shares).size).toBe(4);
});

it('has no arrow without a slope', () => {
  expect(arrowShare(slopeScale([]), 0)).toBe(0);
  expect(arrowShare(slopeScale([0, 0]), 0)).toBe(0);
});
