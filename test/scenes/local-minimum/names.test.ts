import {expect, it} from 'vitest';
import {namesOf} from '../../../scenes/local-minimum/names';

const domain = [0, 10] as const;
const valley = (x: number, isLowest = false) => ({x, value: 0, isLowest});

it('every valley has a name that counts its balls where there is room', () => {
  const names = namesOf(
    {domain, balls: [], minima: [valley(2, true), valley(8)]},
    1500,
  );
  expect(names.map(({text}) => text)).toEqual([
    'lowest: 0 balls',
    'local minimum: 0 balls',
  ]);
});

it('crowded valleys keep the name of the lowest, and names do not overlap', () => {
  const minima = [3, 4, 5, 6, 7].map(x => valley(x, x === 5));
  const names = namesOf({domain, balls: [], minima}, 1500);
  expect(names.map(({text, minimum}) => [text, minimum.x])).toEqual([
    ['lowest', 5],
    ['local minimum', 3],
    ['local minimum', 7],
  ]);
});
