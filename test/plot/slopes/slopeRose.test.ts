import {describe, expect, it} from 'vitest';
import {barAt, roseAt, roseDirections, turned, uphill} from '../../../src/plot';
import {objective} from '../../../src/sim';

describe('a rose', () => {
  it('has its first bar along the gradient: 5 for 3x + 4y', () => {
    const [first] = roseAt(objective('3x + 4y'), [0, 0]);
    expect(first!.direction).toEqual([
      expect.closeTo(0.6, 12),
      expect.closeTo(0.8, 12),
    ]);
    expect(first!.slope).toBeCloseTo(5, 9);
  });

  it.each(['hills', 'square-sine', '1e5*x*y', '1e-5*(x^2 + y)'])(
    'is |∇f| cos φ for %s, by limits of its own',
    name => {
      const f = objective(name);
      const point = [1.1, -0.7];
      const size = Math.hypot(...f.gradient(point));
      roseAt(f, point).forEach(({slope}, k) => {
        const cosine = Math.cos((2 * Math.PI * k) / roseDirections);
        expect(slope! / size).toBeCloseTo(cosine, 6);
      });
    },
  );

  it('is no cosine at a kink: |x| + |y| rises all around', () => {
    const rose = roseAt(objective('|x| + |y|'), [0, 0]);
    for (const {direction, slope} of rose) {
      const [x, y] = direction.map(Math.abs);
      expect(slope).toBeCloseTo(x! + y!, 6);
    }
  });

  it('has no bar where f ends or jumps', () => {
    expect(barAt(objective('sqrt(x) + 0*y'), [0, 0], [-1, 0]).slope).toBeNull();
    expect(barAt(objective('sqrt(x) + 0*y'), [0, 0], [1, 0]).slope).toBe(Infinity);
    expect(barAt(objective('sign(x) + y'), [0, 0], [1, 0]).slope).toBeNull();
  });
});

it('a direction turns anticlockwise', () => {
  const [x, y] = turned([1, 0], 0.25);
  expect(x).toBeCloseTo(0, 12);
  expect(y).toBeCloseTo(1, 12);
});

it('uphill is the direction of x where there is no gradient', () => {
  expect(uphill(null)).toEqual([1, 0]);
  expect(uphill([0, 0])).toEqual([1, 0]);
  expect(uphill([0, -2])).toEqual([0, -1]);
});
