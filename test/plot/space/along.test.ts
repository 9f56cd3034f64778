import {expect, it} from 'vitest';
import {along} from '../../../src/plot/space/along';

const points = [
  [0, 0],
  [10, 2],
  [10, 6],
];

it('walks along straight hops', () => {
  expect(along(points, 0.4)).toEqual([4, 0.8]);
  expect(along(points, 1)).toEqual([10, 2]);
  expect(along(points, 1.5)).toEqual([10, 4]);
});

it('is held within the walk', () => {
  expect(along(points, -1)).toEqual([0, 0]);
  expect(along(points, 7)).toEqual([10, 6]);
});
