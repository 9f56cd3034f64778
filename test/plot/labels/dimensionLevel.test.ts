import {expect, it} from 'vitest';
import {dimensionLevel} from '../../../src/plot';

const half = {x: 800, y: 370};

/** Places along y = f(x), a step of 10 apart. */
const curveOf = (f: (x: number) => number) =>
  Array.from({length: 161}, (_, i) => ({x: 10 * i - 800, y: f(10 * i - 800)}));

it('stands above what it measures, over a hill', () => {
  const curve = curveOf(x => x ** 2 / 1000);
  const ends = [
    {x: -100, y: 10},
    {x: 60, y: 3.6},
  ] as const;
  expect(dimensionLevel(ends, ends, {curve, half, highest: 24})).toBe(3.6 - 110);
});

it('keeps from the plot’s upper edge', () => {
  const ends = [
    {x: -100, y: -300},
    {x: 60, y: -290},
  ] as const;
  const curve = curveOf(() => 0);
  expect(dimensionLevel(ends, ends, {curve, half, highest: 24})).toBe(24 - 370);
});

it('stands at the foot where the curve rises through it', () => {
  // From the lower left to the upper right; the room above it is taken.
  const curve = curveOf(x => -x / 2.5);
  const ends = [
    {x: 300, y: -120},
    {x: 700, y: -280},
  ] as const;
  expect(dimensionLevel(ends, ends, {curve, half, highest: 200})).toBe(370 - 40);
});

it('stays above where the curve is in the way at the foot, too', () => {
  const curve = curveOf(x => 350 - (x + 800) / 2.2);
  const ends = [
    {x: -750, y: 327},
    {x: 700, y: -330},
  ] as const;
  expect(dimensionLevel(ends, ends, {curve, half, highest: 100})).toBe(100 - 370);
});
