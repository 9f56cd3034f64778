import {expect, it} from 'vitest';
import {hopAt, pointOnLeg, pointOnPath} from '../../src/plot/pointOnPath';

const points = [
  [0, 0],
  [10, 2],
  [10, 6],
];

it('walks along straight hops', () => {
  expect(pointOnPath(points, 0.4)).toEqual([4, 0.8]);
  expect(pointOnPath(points, 1)).toEqual([10, 2]);
  expect(pointOnPath(points, 1.5)).toEqual([10, 4]);
});

it('is held within the walk', () => {
  expect(pointOnPath(points, -1)).toEqual([0, 0]);
  expect(pointOnPath(points, 7)).toEqual([10, 6]);
});

it('is 40 % of the second hop at step 1.4', () => {
  expect(hopAt(['start', 'middle', 'end'], 1.4)).toEqual({
    from: 'middle',
    to: 'end',
    part: expect.closeTo(0.4),
  });
});

it('has done nothing of a hop after the last point, or before the first', () => {
  expect(hopAt(['start', 'end'], 7)).toEqual({from: 'end', to: 'end', part: 0});
  expect(hopAt(['start', 'end'], -1)).toEqual({from: 'start', to: 'end', part: 0});
});

it('goes straight over the iterates between, on a leg of many hops', () => {
  expect(pointOnLeg(points, 1, [0, 2])).toEqual([5, 3]);
  expect(pointOnLeg(points, 0.4, null)).toEqual([4, 0.8]);
});
