import {describe, expect, it} from 'vitest';
import {formatNumber} from '../../src/nodes/formatNumber';

describe('formatNumber', () => {
  it.each([
    [1, '1.000'],
    [0, '0'],
    [-0.000123456, '−0.0001235'],
    [12345.6, '12346'],
    [999999, '999999'],
    [9.99996, '10.00'],
  ])('shows four significant digits of %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    [-0.5, '−0.50'],
    [2, '2.00'],
    [-0.001, '0.00'],
    [-0, '0.00'],
    [0.005, '0.01'],
  ])('shows %d with two decimals as %s', (value, text) => {
    expect(formatNumber(value, {decimals: 2})).toBe(text);
  });

  it.each([
    [1234567, {}, '1.235×10⁶'],
    [-1e30, {decimals: 3}, '−1.000×10³⁰'],
    [0.00002, {}, '2.000×10⁻⁵'],
    [0.00002, {trim: true}, '2×10⁻⁵'],
  ])('writes %d (%o) with a power of ten: %s', (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });

  it('drops zeros at the end, never those of a whole number, when asked to', () => {
    expect(formatNumber(0.1, {digits: 3, trim: true})).toBe('0.1');
    expect(formatNumber(100, {digits: 3, trim: true})).toBe('100');
  });

  it.each([NaN, Infinity, -Infinity, null, undefined])('shows %s as a dash', value => {
    expect(formatNumber(value)).toBe('—');
  });
});
