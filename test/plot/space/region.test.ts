import {expect, it} from 'vitest';
import {
  discRegion,
  holds,
  onFloor,
  outwardness,
  rectangleRegion,
} from '../../../src/plot/space/region';

it('maps a disc to the unit circle', () => {
  const region = discRegion({center: [2, 1], radius: [4, 2]});
  expect(onFloor(region, [6, 1])).toEqual([1, 0]);
  expect(onFloor(region, [2, 0])).toEqual([0, -0.5]);
  expect(holds(region, 0.6, 0.8)).toBe(true);
  expect(holds(region, 0.8, 0.8)).toBe(false);
});

it('keeps the proportions of a rectangle, the longer half being 1', () => {
  const region = rectangleRegion([
    [0, 8],
    [-3, 3],
  ]);
  expect(region.half).toEqual([1, 0.75]);
  expect(onFloor(region, [8, 3])).toEqual([1, 0.75]);
  expect(outwardness(region, -0.5, 0)).toBe(0.5);
});

it('draws a ribbon at least 0.6 wide', () => {
  const region = rectangleRegion([
    [0, 100],
    [0, 1],
  ]);
  expect(region.half).toEqual([1, 0.6]);
});
