import {expect, it} from 'vitest';
import {curveRuns, isKink} from '../../../src/plot';
import {objective} from '../../../src/sim';

const runsOn = (formula: string) =>
  curveRuns(objective(formula), [{start: 1, learningRate: 0.1}], {steps: 1});

it.each([
  ['|x|', 0, true],
  ['|x|', 0.5, false],
  ['-|x|', 0, true],
  // Smooth, though without a second derivative.
  ['|x|^1.5', 0, false],
  ['x^2', 0, false],
])('%s at %d: %s', (formula, x, isSo) => {
  expect(isKink(runsOn(formula), x)).toBe(isSo);
});
