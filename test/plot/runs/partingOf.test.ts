import {expect, it} from 'vitest';
import {curveRuns, partingOf} from '../../../src/plot';
import {objective} from '../../../src/sim';

const f = objective('double-well');

function partingFrom(starts: readonly number[], learningRate = 0.04) {
  const requests = starts.map(start => ({start, learningRate}));
  return partingOf(f, curveRuns(f, requests, {steps: 60}).runs);
}

it('finds the nearest starts of those that end at different minima', () => {
  expect(partingFrom([2, 0.3, -0.1, -2]).pair).toEqual([2, 1]);
  expect(partingFrom([2, -2, 1.9]).pair).toEqual([1, 2]);
});

it('else finds the nearest of all, and none where all are one', () => {
  expect(partingFrom([2, 0.5, 1])).toMatchObject({pair: [1, 2], isDivided: false});
  expect(partingFrom([1])).toMatchObject({pair: null, isDivided: false});
  expect(partingFrom([1, 1]).pair).toBeNull();
});

it('knows what lies between the two, and who passes over it', () => {
  expect(partingFrom([0.3, -0.1])).toMatchObject({
    isDivided: true,
    crosses: [false, false],
  });
  expect(partingFrom([1, -2], 0.2).crosses).toEqual([false, true]);
});
