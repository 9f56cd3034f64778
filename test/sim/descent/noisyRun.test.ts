import {describe, expect, it} from 'vitest';
import {descend, objective, seededRandom} from '../../../src/sim';

const bowl = objective('x^2 + y^2');
const run = (size: number, seed = 1) =>
  descend({
    objective: bowl,
    start: [0, 0],
    steps: 2000,
    settings: {learningRate: 0.1},
    noise: {size, seed},
  });

describe('noise in the gradient', () => {
  it('is x ← x − η(∇f + ξ), with one draw for each coordinate in turn', () => {
    const random = seededRandom(7);
    const {points} = run(0.5, 7);
    for (const [k, {point, gradient}] of points.slice(0, 20).entries()) {
      const next = point.map(
        (x, i) => x - 0.1 * (gradient[i]! + 0.5 * random.normal()),
      );
      expect(points[k + 1]!.point).toEqual(next);
    }
  });

  it('leaves every gradient that is told as ∇f itself', () => {
    const {points} = run(0.5);
    expect(points.every(({point: [x], gradient: [g]}) => g === 2 * x!)).toBe(true);
  });

  it('keeps x spread about a minimum as theory says: η²σ²/(1 − (1 − ηλ)²)', () => {
    const {points} = run(0.5);
    const squares = points.slice(100).flatMap(({point}) => point.map(x => x * x));
    const variance = squares.reduce((sum, x) => sum + x, 0) / squares.length;
    // 0.01 · 0.25 / (1 − 0.64) = 0.00694
    expect(variance).toBeCloseTo(0.00694, 3);
  });

  it('never lets a run rest, and is nothing where its size is 0', () => {
    expect(run(1e-15).ending.kind).toBe('steps-used');
    const still = run(0);
    expect(still.points).toHaveLength(1);
    expect(still.ending.kind).toBe('converged');
    expect(still.noise).toBeUndefined();
  });
});
