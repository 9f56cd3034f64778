import {expect, it} from 'vitest';
import {evenLevels} from '../../../src/plot';

const ramp = Array.from({length: 1001}, (_, i) => i / 1000);

it('has even steps, and one of them at the value that is asked for', () => {
  const {levels, step} = evenLevels(ramp, 0.333, 10);
  expect(step).toBeCloseTo(0.094);
  levels
    .slice(1)
    .forEach((level, i) => expect(level - levels[i]!).toBeCloseTo(step, 12));
  expect(Math.min(...levels.map(level => Math.abs(level - 0.333)))).toBeLessThan(1e-12);
});

it('goes from the lowest to the highest value where that is not far', () => {
  const {levels, step} = evenLevels(ramp, 0.5, 10);
  expect(levels[0]!).toBeLessThan(step);
  expect(levels.at(-1)!).toBeGreaterThan(1 - step);
});

it('leaves out the many lines of a pole', () => {
  const {levels} = evenLevels([...ramp, 1e9, -1e9, Infinity, NaN], 0.5, 10);
  expect(levels.length).toBeLessThan(40);
  expect(levels.at(-1)!).toBeLessThan(3);
});

it('has none for a constant field', () => {
  expect(evenLevels([5, 5, 5], 5)).toEqual({levels: [], step: 0});
  expect(evenLevels([NaN], 0)).toEqual({levels: [], step: 0});
});
