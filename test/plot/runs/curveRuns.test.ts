import {describe, expect, it} from 'vitest';
import {curveRuns} from '../../../src/plot/runs/curveRuns';
import {objective, shareOfLimit, startUpslope} from '../../../src/sim';

interface Asked {
  readonly start?: number;
  readonly learningRate?: number;
  readonly optimizer?: string;
  readonly steps?: number;
}

const runsOf = (formula: string, asked: Asked = {}) => {
  const f = objective(formula, {dimension: 1});
  const start = asked.start ?? startUpslope(f, 1.3);
  const {steps = 12, learningRate = shareOfLimit(f, start, 0.1), optimizer} = asked;
  const request = {start, learningRate, ...(optimizer !== undefined && {optimizer})};
  return curveRuns(f, [request], {steps});
};
const runOf = (formula: string, asked: Asked = {}) => runsOf(formula, asked).runs[0];

describe('runs on a curve', () => {
  it('step by −η f′(x)', () => {
    const {iterates} = runOf('x^2', {start: 2, learningRate: 0.25, steps: 2});
    expect(iterates).toEqual([
      {step: 0, x: 2, value: 4, slope: 4, move: -1},
      {step: 1, x: 1, value: 1, slope: 2, move: -0.5},
      {step: 2, x: 0.5, value: 0.25, slope: 1, move: -0.25},
    ]);
  });

  it('are plain data, whatever the optimizer', () => {
    for (const optimizer of ['gradient-descent', 'adam', 'bfgs']) {
      const trace = runsOf('x^4 - x^2', {optimizer, learningRate: 0.01});
      expect(structuredClone(trace)).toEqual(trace);
    }
  });

  it('know the minimum downhill, not a nearer one uphill', () => {
    // From 0.2 the double well falls to the right; the other minimum is at −1.473.
    const {target} = runsOf('double-well', {start: 0.2});
    expect(target!.point[0]).toBeCloseTo(1.347, 3);
    expect(target!.isLowest).toBe(false);
  });

  it('go off the picture with the first iterate outside, and come no further', () => {
    const {runs, domain} = runsOf('x^2', {start: 1, learningRate: 2});
    expect(runs[0].iterates.map(({x}) => x)).toEqual([1, -3, 9]);
    expect(domain[0]).toBeLessThanOrEqual(-3);
    expect(domain[1]).toBeLessThan(9);
  });

  it('show a start that lies far outside the domain', () => {
    expect(runsOf('x^2', {start: 100}).domain[1]).toBeGreaterThan(100);
  });

  it('show all of a run that jumps to and fro, however far from the domain', () => {
    const f = objective('x^2 + 5', {dimension: 1});
    const fitted = (learningRate: number) =>
      curveRuns(f, [{start: 10000, learningRate}], {steps: 100, fit: 'runs'});
    const {domain, runs} = fitted(0.9);
    expect(domain[0]).toBeLessThan(-8000);
    expect(runs[0].outcome.kind).toBe('arrived');
    expect(fitted(1.01).runs[0].outcome.kind).toBe('diverged');
  });

  it('show all places of a run that never goes farther from its minimum', () => {
    const far = runsOf('x^2', {start: 100, learningRate: 0.95});
    expect(far.domain[0]).toBeLessThan(-90);
    expect(far.runs[0].iterates).toHaveLength(13);
    expect(far.runs[0].outcome.kind).toBe('moving');
    expect(runsOf('x^2', {start: 100, learningRate: 1.01}).domain[0]).toBeGreaterThan(
      -99,
    );
  });

  it('do not fall all the way where they pass a minimum and rise behind it', () => {
    const {outcome} = runOf('x^2 + 0.003*x^3', {start: 100, learningRate: 0.75});
    expect(outcome).toMatchObject({kind: 'left-picture', falls: false});
  });

  it('draw the curve as densely as it bends', () => {
    const {lines, range} = runsOf('sin(60*x)', {start: 1, learningRate: 1e-4});
    const tops = lines.flat().filter(([, y], i, all) => {
      const [before, after] = [all[i - 1], all[i + 1]];
      return before && after && y > before[1] && y >= after[1];
    });
    // 6 · 60 / 2π = 57.3 waves, each as high as the others.
    expect(tops.length).toBe(57);
    for (const [, y] of tops) expect(y).toBeGreaterThan(0.998);
    expect(range[1]).toBeGreaterThan(1);
  });
});

describe('the limit 2/L', () => {
  it('holds everywhere where the curvature is the same all the way', () => {
    expect(runsOf('5*x^2').stableRate).toEqual({
      holds: 'everywhere',
      curvature: 10,
      limit: 0.2,
    });
  });

  it('holds near the minimum only where the curvature grows on the way', () => {
    expect(runsOf('x^2 + x^4', {start: 3, learningRate: 0.01}).stableRate).toEqual({
      holds: 'near',
      curvature: 2,
      limit: 1,
    });
  });

  it('is none at a kink, at a minimum without curvature, and where there is no minimum', () => {
    expect(runsOf('abs(x)').stableRate).toEqual({holds: 'none', why: 'kink'});
    expect(runsOf('x^4').stableRate).toEqual({holds: 'none', why: 'flat'});
    expect(runsOf('x', {start: 1}).stableRate).toEqual({
      holds: 'none',
      why: 'no-minimum',
    });
  });
});
