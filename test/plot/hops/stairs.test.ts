import {describe, expect, it} from 'vitest';
import {cornersOfStairs, onStairs} from '../../../src/plot';

const iterates = [
  {x: 0, y: 0},
  {x: 30, y: 10},
  {x: 30, y: 50},
];

describe('onStairs', () => {
  it('goes along the step first, then to the curve, at one speed', () => {
    expect(onStairs(iterates, 0)).toEqual({x: 0, y: 0});
    expect(onStairs(iterates, 0.375)).toEqual({x: 15, y: 0});
    expect(onStairs(iterates, 0.75)).toEqual({x: 30, y: 0});
    expect(onStairs(iterates, 0.875)).toEqual({x: 30, y: 5});
    expect(onStairs(iterates, 1)).toEqual({x: 30, y: 10});
    expect(onStairs(iterates, 1.5)).toEqual({x: 30, y: 30});
  });

  it('goes straight over several', () => {
    expect(onStairs(iterates, 1, [0, 2])).toEqual({x: 15, y: 25});
  });

  it('stays at the last one', () => {
    expect(onStairs(iterates, 7.5)).toEqual({x: 30, y: 50});
    expect(onStairs(iterates, 4, [3, 6])).toEqual({x: 30, y: 50});
  });
});

it('the corners of stairs are the iterates, and where their steps end', () => {
  expect(cornersOfStairs(iterates)).toEqual([
    {x: 0, y: 0},
    {x: 30, y: 0},
    {x: 30, y: 10},
    {x: 30, y: 10},
    {x: 30, y: 50},
  ]);
});
