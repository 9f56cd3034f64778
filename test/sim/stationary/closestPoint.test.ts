import {expect, it} from 'vitest';
import {closestPoint, objective} from '../../../src/sim';

const first = (text: string, dimension: 1 | 2) =>
  objective(text, {dimension}).stationaryPoints[0]!;

it('is the point itself where it is alone', () => {
  expect(closestPoint(first('(x - 1)^2 + y^2', 2), [3, 3])).toEqual([1, 0]);
});

it('is on the stretch, line or plateau that the point is one of', () => {
  const stretch = first('|x - 1| + |x + 1|', 1);
  expect(closestPoint(stretch, [0.4])).toEqual([0.4]);
  expect(closestPoint(stretch, [2])).toEqual([1]);
  const line = first('(x + y)^2', 2);
  expect(closestPoint(line, [2, 0]).map(x => Math.round(x * 1e9) / 1e9)).toEqual([
    1, -1,
  ]);
  const plateau = first('|x - 1| + |x + 1| + |y - 1| + |y + 1|', 2);
  expect(closestPoint(plateau, [0.3, 5])).toEqual([0.3, 1]);
});

it('is on the far side of a ring as well', () => {
  const [x, y] = closestPoint(first('(x^2 + y^2 - 1)^2', 2), [-2, -2]);
  expect(x).toBeCloseTo(-Math.SQRT1_2, 1);
  expect(y).toBeCloseTo(-Math.SQRT1_2, 1);
  expect(Math.hypot(x!, y!)).toBeCloseTo(1, 3);
});
