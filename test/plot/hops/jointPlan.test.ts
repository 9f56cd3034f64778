import {expect, it} from 'vitest';
import {hopPlan, jointPlan, type Place} from '../../../src/plot';

const line = (...xs: number[]): Place[] => xs.map(x => ({x, y: 0}));

it('takes for every hop as long as the longest of them must', () => {
  const together = jointPlan([line(0, 10, 20), line(0, 1600, 1610)]);
  const alone = hopPlan(line(0, 1600, 1610));
  expect(together.counted.map(({seconds}) => seconds)).toEqual(
    alone.counted.map(({seconds}) => seconds),
  );
});

it('ends with the last hop that is seen of any', () => {
  expect(jointPlan([line(0, 100, 101, 102), line(0, 50, 90)]).last).toBe(2);
  expect(jointPlan([line(0), line(0, 50)]).last).toBe(1);
  expect(jointPlan([line(0), line(3)]).last).toBe(0);
});

it('takes no longer for what flies out of sight', () => {
  const {counted} = jointPlan([
    line(0, 1e12),
    [
      {x: 0, y: 0},
      {x: 1, y: Infinity},
    ],
  ]);
  expect(counted[0]!.seconds).toBeLessThan(1);
});
