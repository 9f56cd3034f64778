import {expect, it} from 'vitest';
import {readingSeconds} from '../../../src/clip/beats/readingSeconds';

it('asks no time for nothing', () => {
  expect(readingSeconds('')).toBe(0);
});

it('gives every text two seconds', () => {
  expect(readingSeconds('Down.')).toBe(2);
  expect(readingSeconds('Which way is?')).toBe(2);
});

it('reads thirteen characters a second, after 0.8 s to find the text', () => {
  expect(readingSeconds('x'.repeat(26))).toBeCloseTo(2.8, 10);
  expect(readingSeconds('Straight across the contour line.')).toBeCloseTo(3.338, 3);
  expect(readingSeconds('x'.repeat(45))).toBeCloseTo(4.262, 3);
});

it('gives each symbol 0.3 s more', () => {
  expect(readingSeconds('It settles only if t is below half.')).toBeCloseTo(3.492, 3);
  expect(readingSeconds('It settles only if η is below half.')).toBeCloseTo(3.792, 3);
});

it('takes a number for one symbol, with its digits, point and separators', () => {
  expect(readingSeconds('a number such as 3 it is')).toBeCloseTo(2.946, 3);
  expect(readingSeconds('a number like 0.257 it is')).toBeCloseTo(3.023, 3);
  expect(readingSeconds('a number like 1,234 it is')).toBeCloseTo(3.023, 3);
});

it('counts characters, not their halves', () => {
  expect(readingSeconds('𝑥'.repeat(26))).toBeCloseTo(2.8, 10);
});
