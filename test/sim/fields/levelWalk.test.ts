import {expect, it} from 'vitest';
import {levelWalk, objective} from '../../../src/sim';

const square = [
  [-3, 3],
  [-3, 3],
] as const;

it('goes round a circle and comes back to its start', () => {
  const {points, isClosed} = levelWalk(objective('x^2+y^2'), [2, 0], {
    within: square,
    step: 0.05,
    most: 1000,
  });
  expect(isClosed).toBe(true);
  expect(points.at(-1)).toEqual([2, 0]);
  // 4π / 0.05
  expect(points.length).toBeGreaterThan(249);
  expect(points.length).toBeLessThan(256);
  for (const [x, y] of points) expect(Math.hypot(x!, y!)).toBeCloseTo(2, 10);
});

it('stays on the contour lines of Himmelblau’s function', () => {
  const f = objective('himmelblau');
  const {points} = levelWalk(f, [1, 1], {within: f.domain, step: 0.02, most: 3000});
  expect(points.length).toBeGreaterThan(100);
  for (const point of points) expect(f.value(point)).toBeCloseTo(106, 6);
});

it('takes the longer of two ways, and ends at the edge', () => {
  const {points, isClosed} = levelWalk(objective('x+0*y'), [0, 2], {
    within: square,
    step: 0.1,
    most: 1000,
  });
  expect(isClosed).toBe(false);
  expect(points.at(-1)![1]).toBeCloseTo(-3, 0);
});

it('ends at a corner of a line, on both sides of it', () => {
  const {points} = levelWalk(objective('|x| + |y|'), [1, 1], {
    within: square,
    step: 0.05,
    most: 1000,
  });
  expect(points.length).toBeGreaterThan(20);
  for (const [x, y] of points) expect(Math.min(x!, y!)).toBeGreaterThan(0);
});

it('goes nowhere on level ground', () => {
  const options = {within: square, step: 0.1, most: 100};
  expect(levelWalk(objective('3+0*x*y'), [0, 0], options).points).toEqual([[0, 0]]);
});
