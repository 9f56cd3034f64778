import {describe, expect, it} from 'vitest';
import {
  combineTerms,
  descend,
  objective,
  stepRuleOf,
  updatesOf,
} from '../../../src/sim';

describe('the formula of a direction', () => {
  it.each([
    [['\\mu', '\\cdot', 'b', '+', 'g'], [0.9, 5, 4], 8.5],
    [['g', '+', '\\mu', '\\cdot', 'b'], [4, 0.9, 5], 8.5],
    [['g', '/', '\\sqrt{v}'], [3, 4], 0.75],
    [['g'], [3], 3],
  ])('%j of %j is %d', (formula, terms, result) => {
    expect(combineTerms(formula, terms)).toBeCloseTo(result, 15);
  });

  it.each(['momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam'])(
    'of %s makes the direction of every update',
    optimizer => {
      const run = descend({
        ...{objective: objective('x^2 + 5'), start: [2.5], steps: 20, optimizer},
        settings: {learningRate: 0.05},
      });
      const {formula} = stepRuleOf(run)!;
      const updates = updatesOf(run);
      expect(updates).toHaveLength(20);
      for (const {terms, direction} of updates) {
        expect(combineTerms(formula, terms)).toBeCloseTo(direction, 12);
      }
    },
  );
});
