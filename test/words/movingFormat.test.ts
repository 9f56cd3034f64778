import {expect, it} from 'vitest';
import {formatNumber, movingFormat} from '../../src/words';

it('has three digits for numbers of a size, and a point that stays', () => {
  const format = movingFormat(0.45);
  expect([0.449, 0.0731, 0.00012].map(x => formatNumber(x, format))).toEqual([
    '0.449',
    '0.073',
    '0.000',
  ]);
  expect(formatNumber(12345, movingFormat(10_000))).toBe('12345');
});

it('writes tiny numbers with powers of ten', () => {
  expect(formatNumber(1.234e-7, movingFormat(1e-6))).toBe('1.23×10⁻⁷');
});
