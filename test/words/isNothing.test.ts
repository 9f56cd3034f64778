import {expect, it} from 'vitest';
import {isNothing} from '../../src/words';

it('is what is small beside the first number', () => {
  expect(isNothing(0.001, 1000)).toBe(true);
  expect(isNothing(-0.001, 1000)).toBe(true);
  expect(isNothing(1, 1000)).toBe(false);
  expect(isNothing(0, 1000)).toBe(false);
});

it('is not what is as large as the goal', () => {
  expect(isNothing(5, 1e8, 5)).toBe(false);
  expect(isNothing(-1e-3, 1e8, -1e-3)).toBe(false);
  expect(isNothing(1e-6, 1e8, 0)).toBe(true);
  expect(isNothing(1e-6, 1, 1e-17)).toBe(true);
});
