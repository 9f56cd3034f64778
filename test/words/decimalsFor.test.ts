import {expect, it} from 'vitest';
import {decimalsFor} from '../../src/words/decimalsFor';

it.each([
  [0.05, 5],
  [1, 3],
  [6, 3],
  [60, 2],
  [5000, 0],
  [1e9, 0],
  [1e-12, 8],
])('a width of %d is read with %d decimals', (width, decimals) => {
  expect(decimalsFor(width)).toBe(decimals);
});

it.each([0, -1, NaN, Infinity])('a width of %d, which says nothing, with 3', width => {
  expect(decimalsFor(width)).toBe(3);
});
