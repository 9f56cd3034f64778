import {expect, it} from 'vitest';
import {mirrored, mirroredSurvey, objective} from '../../src/sim';

const f = objective('x^2*y');

it('has the negative of value, gradient and second derivatives', () => {
  const g = mirrored(f);
  expect(g.value([2, 3])).toBe(-12);
  expect(g.gradient([2, 3])).toEqual([-12, -4]);
  expect(g.hessian([2, 3])).toEqual([
    [-6, -4],
    [-4, 0],
  ]);
  // There is no negative zero to show.
  expect(Object.is(g.value([0, 1]), 0)).toBe(true);
});

it('makes a maximum a minimum, with the rate that is stable there', () => {
  const hill = objective('-x^2-2*y^2');
  const {points} = mirroredSurvey({points: hill.stationaryPoints, isComplete: true});
  expect(points).toMatchObject([
    {kind: 'minimum', eigenvalues: [2, 4], largestStableRate: 0.5},
  ]);
  const again = mirroredSurvey({points, isComplete: true}).points;
  expect(again[0]!.kind).toBe('maximum');
  expect(again[0]!.largestStableRate).toBeUndefined();
});
