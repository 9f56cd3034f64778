import {expect, it} from 'vitest';
import {bound} from '../../src/schema/range';

it.each([
  [0, '0'],
  [-3, '-3'],
  [500, '500'],
  [10_000, '10000'],
  [-1e6, '-1000000'],
  [1e12, '1e12'],
  [0.0001, '0.0001'],
  [1e-12, '1e-12'],
])('writes the bound %s as %s', (value, text) => {
  expect(bound(value)).toBe(text);
  expect(Number(text)).toBe(value);
});
