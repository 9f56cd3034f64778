import {expect, it} from 'vitest';
import {alongSlope, onSurface} from '../../../src/plot';
import {square} from './land';

const land = square('x + 0*y');

it('is as steep as the surface, and as long as it should be', () => {
  const from = onSurface(land, [0, 0]);
  const to = alongSlope(land, [0, 0], {direction: [1, 0], slope: 1, length: 0.3});
  const along = to.map((value, i) => value - from[i]!);
  expect(Math.hypot(...along)).toBeCloseTo(0.3, 12);
  // A terrain of height 1 over a square of side 2.
  expect(along[2]! / along[0]!).toBeCloseTo(0.5, 12);
});

it('is level across the slope, and upright where that has no end', () => {
  const [x, y, z] = onSurface(land, [0, 0]);
  expect(alongSlope(land, [0, 0], {direction: [0, 1], slope: 0, length: 0.3})).toEqual([
    x,
    y + 0.3,
    z,
  ]);
  const upright = {direction: [0, 1], slope: Infinity, length: 0.3};
  expect(alongSlope(land, [0, 0], upright)).toEqual([x, y, z + 0.3]);
});
