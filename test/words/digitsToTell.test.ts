import fc from 'fast-check';
import {expect, it} from 'vitest';
import {digitsToTell, formatNumber, wordsFor} from '../../src/words';

it.each([
  [[0.5, 1], 3],
  [[1.001, 1], 4],
  [[1, 1], 3],
  [[1.0000001, 1], 8],
  [[2, 3, 2.0001], 5],
])('%j are told apart by %d digits', (values, digits) => {
  expect(digitsToTell(values)).toBe(digits);
});

it('tells any two numbers apart, on their own sides of each other', () => {
  const number = fc.double({noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9});
  fc.assert(
    fc.property(number, number, (a, b) => {
      const format = {digits: digitsToTell([a, b]), trim: true};
      const isSame = formatNumber(a, format) === formatNumber(b, format);
      expect(isSame).toBe(a === b);
    }),
  );
});

it('keeps a learning rate apart from its limit in every language', () => {
  expect(wordsFor('en').distinct(1.001, 1)).toBe('1.001');
  expect(wordsFor('es').distinct(1.001, 1)).toBe('1,001');
  expect(wordsFor('en').distinct(1, 1.001)).toBe('1');
});
