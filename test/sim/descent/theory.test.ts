import {describe, expect, it} from 'vitest';
import {descend, elongatedBowl, objective, quadratic} from '../../../src/sim';

/** ½Lx²: curvature L. */
const curvature = 4;
const bowl = objective(`${curvature / 2}*x^2`, {dimension: 1});

function runFromOne(optimizer: string, settings: Record<string, number>): number[] {
  const {points} = descend({
    objective: bowl,
    optimizer,
    settings,
    start: [1],
    steps: 200,
    tolerance: 0,
  });
  return points.map(({point}) => point[0]!);
}

/** By how much |x| shrinks per step, late in a run. */
function measuredRate(optimizer: string, settings: Record<string, number>): number {
  const x = runFromOne(optimizer, settings);
  return Math.abs(x[150]! / x[50]!) ** (1 / 100);
}

/**
 * The same where x swings: x_k·x_{k+2} − x_{k+1}² does not, and shrinks by the product of
 * the two characteristic roots, the square of their common size.
 */
function swingingRate(optimizer: string, settings: Record<string, number>): number {
  const x = runFromOne(optimizer, settings);
  const at = (k: number) => x[k]! * x[k + 2]! - x[k + 1]! ** 2;
  return (at(60) / at(20)) ** (1 / 80);
}

describe('gradient descent on a quadratic', () => {
  it.each([0.01, 0.1, 0.2, 0.3, 0.45, 0.49, 0.51])(
    'shrinks the error by |1 − ηL| each step, η = %d',
    eta => {
      expect(measuredRate('gradient-descent', {learningRate: eta})).toBeCloseTo(
        Math.abs(1 - eta * curvature),
        9,
      );
    },
  );

  it('converges for 0 < η < 2/L and for no other η', () => {
    const end = (learningRate: number) =>
      descend({
        objective: bowl,
        start: [1],
        steps: 20000,
        settings: {learningRate},
      }).ending.kind;
    const limit = 2 / curvature;
    expect(end(limit * 0.001)).toBe('converged');
    expect(end(limit * 0.999)).toBe('converged');
    expect(end(limit)).toBe('steps-used');
    expect(end(limit * 1.001)).toBe('diverged');
  });

  it('has 2/L as the largest stable rate of the minimum', () => {
    const [minimum] = bowl.stationaryPoints;
    expect(minimum!.largestStableRate).toBe(2 / curvature);
    const [valley] = elongatedBowl(10).stationaryPoints;
    expect(valley!.largestStableRate).toBeCloseTo(0.2, 15);
  });
});

/**
 * The spectral radius of heavy-ball momentum on a quadratic: the larger |root| of
 * z² − (1 + β − ηL)z + β (Polyak (1964); Boyd and Vandenberghe leave it as an exercise).
 */
function spectralRadius(eta: number, beta: number): number {
  const middle = (1 + beta - eta * curvature) / 2;
  const discriminant = middle * middle - beta;
  return discriminant < 0
    ? Math.sqrt(beta)
    : Math.abs(middle) + Math.sqrt(discriminant);
}

describe('momentum on a quadratic', () => {
  it.each([
    [0.05, 0.3],
    [0.1, 0.1],
    [0.6, 0.25],
    [0.62, 0.25],
    [0.2, 0.81],
    [0.9, 0.9],
  ])('has the spectral radius as its rate, η = %d, β = %d', (eta, beta) => {
    const settings = {learningRate: eta, momentum: beta};
    const swings = (1 + beta - eta * curvature) ** 2 < 4 * beta;
    const rate = (swings ? swingingRate : measuredRate)('momentum', settings);
    expect(rate).toBeCloseTo(spectralRadius(eta, beta), swings ? 9 : 6);
  });

  it.each([0.25, 0.5, 0.9])('converges for 0 < η < 2(1 + β)/L, β = %d', beta => {
    const end = (learningRate: number) =>
      descend({
        objective: bowl,
        optimizer: 'momentum',
        start: [1],
        steps: 40000,
        settings: {learningRate, momentum: beta},
      }).ending.kind;
    const limit = (2 * (1 + beta)) / curvature;
    expect(end(limit * 0.001)).toBe('converged');
    expect(end(limit * 0.999)).toBe('converged');
    expect(end(limit * 1.001)).toBe('diverged');
  });

  it.each([4, 25, 100])('reaches (√κ − 1)/(√κ + 1) when tuned, κ = %d', kappa => {
    // η = 4/(√L + √μ)² and β = rate² (Polyak (1964)), here with L = κ, μ = 1.
    const root = Math.sqrt(kappa);
    const best = (root - 1) / (root + 1);
    const {points} = descend({
      objective: elongatedBowl(kappa),
      optimizer: 'momentum',
      settings: {learningRate: 4 / (root + 1) ** 2, momentum: best ** 2},
      start: [1, 1],
      steps: 400,
      tolerance: 0,
    });
    const size = (step: number) => Math.hypot(...points[step]!.point);
    // Both characteristic roots coincide, so that a factor k rides on the rate to the k.
    const [from, to] = [Math.min(60, 6 * root), Math.min(120, 12 * root)].map(
      Math.round,
    );
    const measured = (size(to!) / to! / (size(from!) / from!)) ** (1 / (to! - from!));
    expect(measured).toBeCloseTo(best, 1);
    expect(Math.abs(measured - best)).toBeLessThan(0.02);
  });
});

describe('Newton’s method', () => {
  it('solves a quadratic in one step, from anywhere', () => {
    for (const name of ['booth', 'oval-bowl', 'elongated-bowl']) {
      const {points, ending} = descend({
        objective: objective(name),
        optimizer: 'newton',
        steps: 10,
        tolerance: 1e-9,
      });
      expect(ending).toEqual({kind: 'converged', step: 1});
      expect(points).toHaveLength(2);
    }
  });

  it('doubles its digits each step near Rosenbrock’s minimum', () => {
    const {points} = descend({
      objective: objective('rosenbrock'),
      optimizer: 'newton',
      start: [1.01, 1.03],
      steps: 10,
    });
    const error = points.map(({point}) => Math.hypot(point[0]! - 1, point[1]! - 1));
    const digits = error.map(size => -Math.log10(Math.max(size, 1e-16)));
    expect(digits[4]).toBeGreaterThan(2 * digits[3]!);
    expect(digits[5]).toBeGreaterThan(15);
  });

  it('goes to a saddle when it starts near one', () => {
    const {points, ending} = descend({
      objective: objective('saddle'),
      optimizer: 'newton',
      steps: 5,
    });
    expect(ending.kind).toBe('converged');
    expect(points.at(-1)!.point).toEqual([0, 0]);
  });
});

describe('BFGS', () => {
  it('reaches Rosenbrock’s minimum in a few dozen steps', () => {
    const {points, ending} = descend({
      objective: objective('rosenbrock'),
      optimizer: 'bfgs',
      steps: 100,
      tolerance: 1e-8,
    });
    expect(ending.kind).toBe('converged');
    expect(ending.step).toBeLessThan(50);
    expect(points.at(-1)!.point[0]).toBeCloseTo(1, 8);
  });

  it('never climbs', () => {
    for (const name of ['himmelblau', 'beale', 'six-hump-camel', 'rastrigin']) {
      const {points} = descend({
        objective: objective(name),
        optimizer: 'bfgs',
        steps: 60,
      });
      const rises = points.slice(1).map(({value}, i) => value - points[i]!.value);
      expect(Math.max(...rises), name).toBeLessThanOrEqual(0);
    }
  });
});

describe('Armijo backtracking', () => {
  it('decreases the value by the promised share at every step', () => {
    const {points} = descend({
      objective: objective('rosenbrock'),
      optimizer: 'armijo',
      steps: 200,
    });
    points.slice(1).forEach((to, i) => {
      const from = points[i]!;
      const slope = from.gradient.reduce((sum, g) => sum + g * g, 0);
      const asked = 1e-4 * (to.state['stepSize'] as number) * slope;
      expect(to.value).toBeLessThanOrEqual(from.value - asked);
    });
  });

  it('takes the first of γ, γ/2, γ/4, … that will do', () => {
    // On x² from 1 with γ = 4: 1 − 2α is −7, −3, −1, 0; α = 1 changes nothing, α = ½ does.
    const {points} = descend({
      objective: quadratic(0),
      optimizer: 'armijo',
      settings: {learningRate: 4},
      start: [1],
      steps: 1,
    });
    expect(points[1]!.point).toEqual([0]);
    expect(points[1]!.state).toEqual({stepSize: 0.5, trials: 4});
  });
});
