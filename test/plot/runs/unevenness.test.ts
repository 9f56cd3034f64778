import {expect, it} from 'vitest';
import {epochRuns} from '../../../src/plot/runs/epochRuns';
import {unevenness} from '../../../src/plot/runs/unevenness';
import {objective} from '../../../src/sim';

const of = (formula: string, start: number, rate: number, epochs = 30) =>
  unevenness(
    epochRuns(objective(formula, {dimension: 1}), {start, epochs, rates: [rate]}),
  );

it('is nothing on a parabola, where each update leaves the same share', () => {
  expect(of('x^2 + 5', 10000, 0.01)).toBeLessThan(1e-9);
});

it('is large where the updates fade, and where they grow beside what is left', () => {
  expect(of('x^4', 2, 0.02)).toBeGreaterThan(0.5);
  expect(of('|x|', 2, 0.05)).toBeGreaterThan(0.5);
});

it('is a little where the slope hardly changes', () => {
  const little = of('x*exp(-x^2)', 0, 0.00133);
  expect(little).toBeGreaterThan(0.02);
  expect(little).toBeLessThan(0.1);
});

it('is −1 where there is no line', () => {
  expect(of('x^2', 0, 0.1)).toBe(-1);
  expect(of('x', 1, 0.1)).toBe(-1);
});
