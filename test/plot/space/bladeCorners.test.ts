import {expect, it} from 'vitest';
import {bladeCorners, floorScale} from '../../../src/plot';
import {disc, square} from './land';

it('reaches from the floor over the top, from rim to rim', () => {
  const land = square('x*y');
  const corners = bladeCorners(land, {at: [0.5, 0.25], along: 0, lowered: 1});
  expect(corners.map(([x, y]) => [x, y])).toEqual([
    [-1, 0.25],
    [-1, 0.25],
    [1, 0.25],
    [1, 0.25],
  ]);
  expect(corners[0]![2]).toBeCloseTo(land.floor, 12);
  expect(corners[1]![2]).toBeGreaterThan(land.top);
});

it('holds x where y runs, and ends at the rim of a disc', () => {
  const land = disc('x*y');
  const [x, y] = bladeCorners(land, {at: [0.6, 0], along: 1, lowered: 1})[3]!;
  expect(x).toBeCloseTo(0.6, 12);
  expect(y).toBeCloseTo(0.8, 12);
});

it('has not begun above the surface', () => {
  const [low, high] = bladeCorners(square('x'), {at: [0, 0], along: 0, lowered: 0});
  expect(low![2]).toBe(high![2]);
});

it('a vector is scaled to a length on the floor, one of no length to nothing', () => {
  const {region} = square('x');
  const scale = floorScale(region, [3, 4], 0.5);
  expect(Math.hypot(3 * scale, 4 * scale)).toBeCloseTo(0.5, 12);
  expect(floorScale(region, [0, 0], 0.5)).toBe(0);
});
