import {describe, expect, it} from 'vitest';
import {hopPlan, type Place} from '../../../src/plot';

const line = (...xs: number[]): Place[] => xs.map(x => ({x, y: 0}));

describe('hopPlan', () => {
  it('counts the first hops, and makes the others one by one while there is time', () => {
    const plan = hopPlan(line(0, 100, 190, 270, 340, 400));
    expect(plan.counted.map(({from, to}) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(plan.others.map(({from, to}) => [from, to])).toEqual([
      [3, 4],
      [4, 5],
    ]);
    expect(plan).toMatchObject({stride: 1, last: 5, leaves: false});
  });

  it('makes no counted hop in under 0.5 s, and no other in under 0.35 s', () => {
    const {counted, others} = hopPlan(line(0, 100, 190, 270, 340));
    expect(counted.every(({seconds}) => seconds === 0.5)).toBe(true);
    expect(others.every(({seconds}) => seconds === 0.35)).toBe(true);
  });

  it('never moves more than 60 units in a sixtieth of a second', () => {
    const {seconds} = hopPlan(line(0, 1600)).counted[0]!;
    // Of a move that eases like a sine the fastest moment is π/2 times its mean.
    expect(((Math.PI / 2) * 1600) / seconds / 60).toBeCloseTo(60, 6);
  });

  it('makes many hops in legs of several, within its time', () => {
    const many = line(...Array.from({length: 301}, (_, k) => 20 * k));
    const {others, stride, last} = hopPlan(many, {counted: 0, budget: 6});
    expect(stride).toBe(18);
    expect(others).toHaveLength(17);
    expect(others.at(-1)!.to).toBe(last);
    expect(others.reduce((sum, {seconds}) => sum + seconds, 0)).toBeLessThanOrEqual(6);
  });

  it('shows the sides of what swings: a leg has an odd number of hops, and keeps the budget', () => {
    const swings = line(...Array.from({length: 21}, (_, k) => (k % 2) * 900));
    const options = {counted: 1, budget: 4, showsSides: true};
    const {others, stride} = hopPlan(swings, options);
    expect(stride).toBe(3);
    for (const {from, to} of others.slice(0, -1)) expect((to - from) % 2).toBe(1);
    expect(others.reduce((sum, {seconds}) => sum + seconds, 0)).toBeLessThanOrEqual(4);
  });

  it('ends where the way that is left is under 6 units', () => {
    expect(hopPlan(line(0, 100, 104, 106, 107)).last).toBe(2);
    expect(hopPlan(line(5, 5, 5)).last).toBe(0);
  });

  it('ends with the first landing outside, where none comes back', () => {
    const half = {x: 100, y: 100};
    expect(hopPlan(line(0, -150, 300, -600), {half})).toMatchObject({
      last: 1,
      leaves: true,
    });
    expect(hopPlan(line(0, 150, 20), {half})).toMatchObject({last: 2, leaves: false});
  });
});
