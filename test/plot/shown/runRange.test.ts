import {expect, it} from 'vitest';
import {curveRuns, runRange} from '../../../src/plot';
import {objective} from '../../../src/sim';

const runsOn = (formula: string, start: number, learningRate: number) =>
  curveRuns(objective(formula), [{start, learningRate}], {steps: 10});

it('cuts a curve off that rises far above its run, not below 60 % of it', () => {
  const runs = runsOn('x^2', 1, 0.1);
  const [low, high] = runRange(runs, 0);
  expect(low).toBe(runs.range[0]);
  expect(high - low).toBeCloseTo(0.6 * (runs.range[1] - runs.range[0]), 12);
});

it('shows the run, and gives it up to 65 % of the height', () => {
  const runs = runsOn('x^2', 2.4, 0.1);
  const [low, high] = runRange(runs, 0);
  expect(high).toBeGreaterThan(5.76);
  expect((5.76 - low) / (high - low)).toBeGreaterThan(0.5);
});

it('leaves a share of the height free below', () => {
  const runs = runsOn('x^2', 2.4, 0.1);
  const [low, high] = runRange(runs, 0.25);
  expect((runs.range[0] - low) / (high - low)).toBeCloseTo(0.25, 12);
});
