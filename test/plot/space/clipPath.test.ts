import {expect, it} from 'vitest';
import {clipPath} from '../../../src/plot/space/clipPath';
import {discRegion} from '../../../src/plot/space/region';

const region = discRegion({center: [0, 0], radius: [10, 10]});

it('keeps a run that stays', () => {
  const points = [
    [9, 0],
    [1, 1],
    [0, 0],
  ];
  expect(clipPath(region, points)).toEqual(points);
});

it('ends at the first point after which it stays outside, just beyond the rim', () => {
  const points = [
    [1, 0],
    [-5, 0],
    [105, 0],
    [200, 0],
  ];
  const journey = clipPath(region, points);
  expect(journey).toHaveLength(3);
  expect(journey[2]![0]).toBeCloseTo(11.6);
  expect(journey[2]![1]).toBe(0);
});

it('follows a run that comes back, and draws in what lies far outside', () => {
  const points = [
    [1, 0],
    [0, 40],
    [2, 0],
  ];
  expect(clipPath(region, points)).toEqual([
    [1, 0],
    [0, expect.closeTo(11.6)],
    [2, 0],
  ]);
});

it('does not move a point that is only just outside', () => {
  const points = [
    [1, 0],
    [0, 11],
  ];
  expect(clipPath(region, points)).toEqual(points);
});
