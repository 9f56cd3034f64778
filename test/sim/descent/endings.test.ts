import {describe, expect, it} from 'vitest';
import {
  descend,
  objective,
  type DescentOptions,
  type Trajectory,
} from '../../../src/sim';

function run(of: string, options: Omit<DescentOptions, 'objective'>): Trajectory {
  return descend({objective: objective(of), ...options});
}

function everythingIsFinite({points}: Trajectory): boolean {
  return points.every(({point, value, gradient}) =>
    [...point, value, ...gradient].every(Number.isFinite),
  );
}

describe('a run', () => {
  it('has converged where the gradient vanishes and nothing moves any more', () => {
    const {ending, points} = run('x^2', {
      start: [1],
      steps: 1000,
      settings: {learningRate: 0.5},
    });
    expect(ending).toEqual({kind: 'converged', step: 1});
    expect(points.map(({point}) => point)).toEqual([[1], [0]]);
  });

  it('has not converged where momentum merely passes a flat place', () => {
    // From 1 with η = ½ the first step lands on 0 exactly, with a velocity of 2.
    const {points} = run('x^2', {
      optimizer: 'momentum',
      start: [1],
      steps: 2,
      settings: {learningRate: 0.5, momentum: 0.5},
    });
    expect(points.map(({point}) => point[0])).toEqual([1, 0, -0.5]);
  });

  it('has used its steps when it is still on its way', () => {
    const {ending} = run('x^2', {start: [1], steps: 7, settings: {learningRate: 0.1}});
    expect(ending).toEqual({kind: 'steps-used', step: 7});
  });

  it('may have no steps at all', () => {
    const {ending, points} = run('x^2', {start: [1], steps: 0, schedule: 'cosine'});
    expect(ending).toEqual({kind: 'steps-used', step: 0});
    expect(points).toHaveLength(1);
  });

  it('has diverged when going on would outgrow every bound, and keeps every step', () => {
    for (const learningRate of [1.01, 1.05, 1.1, 3]) {
      const {ending, points} = run('x^2', {
        start: [1],
        steps: 10,
        settings: {learningRate},
      });
      expect(ending).toEqual({kind: 'diverged', step: 1});
      expect(points).toHaveLength(11);
    }
  });

  it('has diverged from where it stays above the start, if it went down first', () => {
    // Along x it converges; along y it starts near the axis and grows by 1.4 each step.
    const {ending, points} = run('ravine', {
      start: [-5, 0.01],
      steps: 30,
      settings: {learningRate: 0.6},
    });
    expect(ending.kind).toBe('diverged');
    expect(points[ending.step - 1]!.value).toBeLessThanOrEqual(points[0].value);
    expect(points[ending.step]!.value).toBeGreaterThan(points[0].value);
    expect(ending.step).toBe(14);
  });

  it('has not diverged where it rocks, wanders or just passes a hill', () => {
    const rocking = run('x^2', {start: [1], steps: 50, settings: {learningRate: 1}});
    expect(rocking.ending.kind).toBe('steps-used');
    for (let start = -2.9; start < 3; start += 0.5) {
      const wandering = run('rastrigin', {
        start: [start, 0.37],
        steps: 60,
        settings: {learningRate: 0.02},
      });
      expect(wandering.ending.kind, `from ${start}`).toBe('steps-used');
    }
    const passing = run('x^2', {
      optimizer: 'momentum',
      start: [1],
      steps: 12,
      settings: {learningRate: 0.1},
    });
    expect(passing.ending.kind).toBe('steps-used');
  });

  it('ends as diverged before numbers overflow, whatever the objective', () => {
    for (const of of [
      'rosenbrock',
      'x^4 - x^8',
      'exp(x)*x^2 + y^2',
      '-x^2',
      'x^2*sin(y)',
    ]) {
      const trajectory = run(of, {
        start: objective(of).variables.map(() => 1.3),
        steps: 5000,
        settings: {learningRate: 5},
      });
      expect(trajectory.ending.kind, of).toBe('diverged');
      expect(everythingIsFinite(trajectory), of).toBe(true);
      expect(trajectory.points.at(-1)!.step).toBe(trajectory.ending.step - 1);
    }
  });

  it.each([
    ['ln(x)', 1, 2, 'a logarithm of a negative number'],
    ['sqrt(x)', 0.1, 1, 'a root of a negative number'],
    ['x + sqrt(x)', 1, 0.6666666666666666, 'a slope that is infinite'],
    ['-1/x^2', 2, 8, 'a division by zero'],
  ])('has left the domain of %s at %s', (of, start, learningRate) => {
    const trajectory = run(of, {
      start: [start],
      steps: 50,
      settings: {learningRate},
    });
    expect(trajectory.ending).toEqual({kind: 'left-domain', step: 1});
    expect(trajectory.points).toHaveLength(1);
    expect(everythingIsFinite(trajectory)).toBe(true);
  });

  it('has stalled when steps are too small for the last bit of x', () => {
    const {ending, points} = run('x^2', {
      start: [1e6],
      steps: 100,
      settings: {learningRate: 1e-20},
    });
    expect(ending).toEqual({kind: 'stalled', step: 0});
    expect(points).toHaveLength(1);
  });

  it('has stalled when Newton’s method finds no curvature', () => {
    const {ending} = run('3*x + 1', {start: [1], steps: 100, optimizer: 'newton'});
    expect(ending).toEqual({kind: 'stalled', step: 0});
  });

  it('has not stalled while a warm-up begins with small steps', () => {
    const {ending} = run('x^2', {
      start: [1],
      steps: 20,
      schedule: {id: 'warm-up', settings: {warmUp: 10}},
      settings: {learningRate: 0.1},
    });
    expect(ending).toEqual({kind: 'steps-used', step: 20});
  });
});
