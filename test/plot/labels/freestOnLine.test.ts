import {expect, it} from 'vitest';
import {freestOnLine} from '../../../src/plot';

const level = {x: 0, y: 0, length: 100};

it('goes where no line comes near', () => {
  // One crosses at the left, one at the right: the middle is free.
  const lines = [
    [
      {x: 0, y: -10},
      {x: 20, y: 90},
    ],
    [
      {x: 80, y: -90},
      {x: 100, y: 10},
    ],
  ];
  const x = freestOnLine(level, 20, lines);
  expect(x).toBeGreaterThan(20);
  expect(x).toBeLessThan(80);
});

it('keeps the words on the line', () => {
  expect(freestOnLine(level, 20, [])).toBe(10);
  expect(
    freestOnLine(level, 20, [
      [
        {x: 0, y: 0},
        {x: 85, y: 1},
      ],
    ]),
  ).toBe(90);
});
