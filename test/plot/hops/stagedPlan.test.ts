import {describe, expect, it} from 'vitest';
import {hopPlan, stagedPlan} from '../../../src/plot';

const at = (...xs: number[]) => xs.map(x => ({x, y: 0}));

describe('stagedPlan', () => {
  it('ends a leg at the turn, after a way that nobody sees', () => {
    const {counted, others, last} = stagedPlan(
      at(0, 300, 500, 600, 601, 602, 602, 800, 1100),
      6,
      {counted: 2},
    );
    expect(counted.map(({to}) => to)).toEqual([1, 2]);
    expect(others.map(({from, to}) => [from, to])).toEqual([
      [2, 3],
      [3, 6],
      [6, 7],
      [7, 8],
    ]);
    expect(last).toBe(8);
  });

  it('is the plan of the first part where nothing comes after', () => {
    const places = at(0, 300, 500, 600);
    expect(stagedPlan(places, 3)).toEqual(hopPlan(places));
    expect(stagedPlan(places, 99)).toEqual(hopPlan(places));
  });

  it('gives each part a budget of its own', () => {
    const places = at(...Array.from({length: 41}, (_, k) => 20 * k));
    const {others} = stagedPlan(places, 20, {counted: 0, budget: 3.5});
    const seconds = (from: number, to: number) =>
      others
        .filter(leg => leg.from >= from && leg.to <= to)
        .reduce((sum, leg) => sum + leg.seconds, 0);
    expect(seconds(0, 20)).toBeCloseTo(3.5, 9);
    expect(seconds(20, 40)).toBeCloseTo(3.5, 9);
  });
});
