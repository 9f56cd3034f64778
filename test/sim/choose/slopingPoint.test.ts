import {describe, expect, it, test} from 'vitest';
import {hasGradient, objective, objectives, slopingPoint} from '../../../src/sim';

const planes = objectives.filter(({variables}) => variables.length === 2);

test('of x² sin y is in front, with a slope along x and one along y', () => {
  expect(slopingPoint(objective('square-sine'))).toEqual([1.3, -0.8]);
});

it.each(planes)('has both slopes in $id, and no leg ten times the other', f => {
  const point = slopingPoint(f)!;
  expect(hasGradient(f, point)).toBe(true);
  const rises = f.gradient(point).map((slope, axis) => {
    const [low, high] = f.domain[axis]!;
    return Math.abs(slope * (high - low));
  });
  expect(Math.min(...rises)).toBeGreaterThan(0.05 * Math.max(...rises));
});

describe('a point', () => {
  it.each(['|x| + |y|', '1/(x*y)', 'sqrt(x - y)', '1e5*x^2*y', '1e-5*x*y'])(
    'of %s has a tangent plane that is not level',
    formula => {
      const f = objective(formula, {dimension: 2});
      const point = slopingPoint(f)!;
      expect(hasGradient(f, point)).toBe(true);
      for (const slope of f.gradient(point)) expect(Math.abs(slope)).toBeGreaterThan(0);
    },
  );

  it('has the one slope that there is where f varies along one variable', () => {
    const f = objective('x^2', {dimension: 2});
    expect(f.gradient(slopingPoint(f)!)[0]).not.toBe(0);
  });

  it('is somewhere on a flat function, and nowhere on one without values', () => {
    expect(slopingPoint(objective('7', {dimension: 2}))).toHaveLength(2);
    expect(slopingPoint(objective('ln(-x^2-y^2-1)'))).toBeNull();
  });
});
