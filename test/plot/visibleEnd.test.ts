import {expect, it} from 'vitest';
import {visibleEnd} from '../../src/plot';

const half = {x: 100, y: 10};

it('is the last place of a path inside', () => {
  expect(
    visibleEnd(
      [
        {x: 0, y: 0},
        {x: 20, y: 4},
      ],
      half,
    ),
  ).toEqual({x: 20, y: 4});
  expect(visibleEnd([{x: 3, y: 4}], half)).toEqual({x: 3, y: 4});
});

it('is where a path leaves for good', () => {
  const path = [
    {x: 0, y: 0},
    {x: 20, y: 40},
    {x: 30, y: 400},
  ];
  expect(visibleEnd(path, half)).toEqual({x: 5, y: 10});
  expect(visibleEnd([...path, {x: 40, y: 5}], half)).toEqual({x: 40, y: 5});
});
