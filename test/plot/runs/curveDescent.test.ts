import {describe, expect, it} from 'vitest';
import {curveDescent} from '../../../src/plot/runs/curveDescent';
import {shareOfLimit, startUpslope} from '../../../src/sim/descent/curveStart';
import {objective} from '../../../src/sim/namedObjective';

const run = (
  formula: string,
  options: {start?: number; learningRate?: number; steps?: number} = {},
) => {
  const f = objective(formula, {dimension: 1});
  const start = options.start ?? startUpslope(f, 1.3);
  const {steps = 12, learningRate = shareOfLimit(f, start, 0.1)} = options;
  return curveDescent({objective: f, steps, start, learningRate});
};

describe('a descent on a curve', () => {
  it('steps by −η f′(x)', () => {
    const {iterates} = run('x^2', {start: 2, learningRate: 0.25, steps: 2});
    expect(iterates).toEqual([
      {step: 0, x: 2, value: 4, slope: 4, move: -1},
      {step: 1, x: 1, value: 1, slope: 2, move: -0.5},
      {step: 2, x: 0.5, value: 0.25, slope: 1, move: -0.25},
    ]);
  });

  it('takes the given share of 2/L as its learning rate', () => {
    const {largestStableRate, learningRate} = run('5*x^2');
    expect(largestStableRate).toBeCloseTo(0.2, 12);
    expect(learningRate).toBeCloseTo(0.02, 12);
  });

  it('knows no limit where the minimum has no curvature', () => {
    expect(run('x^4').largestStableRate).toBeNull();
    expect(run('abs(x)').largestStableRate).toBeNull();
  });

  it('names the minimum downhill, not a nearer one uphill', () => {
    // From 0.2 the double well falls to the right; the other minimum is at −1.473.
    const {minimum} = run('double-well', {start: 0.2});
    expect(minimum!.x).toBeCloseTo(1.347, 3);
  });

  it.each([
    [0.1, 'closer'],
    [0.9, 'closer'],
    [1, 'neither'],
    [1e-6, 'neither'],
    [1.05, 'apart'],
    [50, 'apart'],
  ] as const)('on x² with learning rate %d is %s', (learningRate, course) => {
    expect(run('x^2', {learningRate, start: 1}).course).toBe(course);
  });

  it('shows a run that leaves the picture up to the first iterate outside', () => {
    const {iterates, domain} = run('x^2', {start: 1, learningRate: 2});
    expect(iterates.map(({x}) => x)).toEqual([1, -3, 9]);
    expect(domain[0]).toBeLessThanOrEqual(-3);
    expect(domain[1]).toBeLessThan(9);
  });

  it('shows a start that lies far outside the domain', () => {
    const {domain} = run('x^2', {start: 100});
    expect(domain[1]).toBeGreaterThan(100);
  });
});
