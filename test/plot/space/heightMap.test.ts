import {expect, it} from 'vitest';
import {heightMap} from '../../../src/plot/space/heightMap';

it('is linear where the values are spread evenly', () => {
  const map = heightMap([0, 5, 10], 2);
  expect(map.compressed).toBe(false);
  expect([0, 2.5, 10].map(map.height)).toEqual([0, 0.5, 2]);
  expect(map.slope(7)).toBe(0.2);
});

it('lifts the median to 20 % where half of the values would lie flat', () => {
  const map = heightMap([0, 1, 2, 3, 100000], 1);
  expect(map.compressed).toBe(true);
  expect(map.height(2)).toBeCloseTo(0.2);
  expect([map.height(0), map.height(100000)]).toEqual([0, 1]);
});

it('treats values that crowd at the top in mirror image', () => {
  const map = heightMap([-100000, -3, -2, -1, 0], 1);
  expect(map.height(-2)).toBeCloseTo(0.8);
  expect([map.height(-100000), map.height(0)]).toEqual([0, 1]);
});

it('has the slope of its own height', () => {
  for (const values of [
    [0, 1, 2, 3, 100000],
    [-100000, -3, -2, -1, 0],
  ]) {
    const {height, slope} = heightMap(values, 1);
    for (const at of [-50, 0.5, 40, 9000]) {
      const difference = (height(at + 1e-3) - height(at - 1e-3)) / 2e-3;
      expect(slope(at) / difference).toBeCloseTo(1, 4);
    }
  }
});

it('stays straight at the bottom, so that a round bowl stays round', () => {
  const {height} = heightMap([0, 1, 2, 3, 100000], 1);
  expect(height(0.02) / height(0.01)).toBeCloseTo(2, 2);
});

it('leaves out what is not finite, and lays a constant flat', () => {
  expect(heightMap([NaN, 0, Infinity, 1, 2], 1).high).toBe(2);
  expect(heightMap([4, 4, 4], 1).height(4)).toBe(0);
  expect(heightMap([NaN], 1).height(3)).toBe(0);
});
