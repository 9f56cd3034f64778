import {expect, it} from 'vitest';
import {objective, steepestWalk} from '../../../src/sim';

const options = {
  within: [
    [-3, 3],
    [-3, 3],
  ],
  step: 0.02,
  most: 1000,
} as const;

it('ends on a summit', () => {
  const f = objective('-x^2-3*y^2');
  const {points, end} = steepestWalk(f, [1, 1], options, 1);
  expect(end).toBe('top');
  expect(Math.hypot(...points.at(-1)!)).toBeLessThan(0.02);
});

it('follows the curve on which x³/y stays, down an oval bowl of x² + 3y²', () => {
  const {points} = steepestWalk(objective('x^2+3*y^2'), [1, 1], options, -1);
  const kept = points.filter(([, y]) => y! > 0.05);
  expect(kept.length).toBeGreaterThan(30);
  for (const [x, y] of kept) expect(x! ** 3 / y!).toBeCloseTo(1, 2);
});

it('ends at the edge, in a hole, at a kink, and when its steps are used up', () => {
  const walk = (formula: string, start: number[], way: 1 | -1, most = 1000) =>
    steepestWalk(objective(formula, {dimension: 2}), start, {...options, most}, way);
  expect(walk('x+y', [0, 0], 1).end).toBe('edge');
  expect(walk('ln(x)+0*y', [1, 0], -1).end).toBe('hole');
  expect(walk('-|x|-|y|', [1, 1], 1).end).toBe('top');
  expect(walk('x', [0, 0], 1, 10)).toMatchObject({end: 'long'});
});

it('does not move where there is no slope', () => {
  const walk = steepestWalk(objective('x^2-y^2'), [0, 0], options, 1);
  expect(walk).toEqual({points: [[0, 0]], end: 'top'});
});
