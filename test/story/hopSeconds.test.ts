import {expect, it} from 'vitest';
import {hopSeconds} from '../../src/story/hopSeconds';

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

it('shares the time out, the first hop two and a half times as long as the last', () => {
  expect(hopSeconds(3, 1)).toEqual([
    expect.closeTo(0.476, 3),
    expect.closeTo(0.333, 3),
    expect.closeTo(0.19, 3),
  ]);
  expect(sum(hopSeconds(27, 3.5))).toBeCloseTo(3.5, 12);
});

it('does not stretch a few hops over the whole time', () => {
  expect(hopSeconds(1, 3.5)).toEqual([0.5]);
  expect(sum(hopSeconds(4, 3.5))).toBeCloseTo(1.4);
});

it('is empty for no hops', () => {
  expect(hopSeconds(0, 3.5)).toEqual([]);
});
