import {expect, it} from 'vitest';
import {hopPlan, inStep, type Place} from '../../../src/plot';

const line = (...xs: number[]): Place[] => xs.map(x => ({x, y: 0}));

it('is as far from each place to the next as the longest hop', () => {
  expect(inStep([line(0, 10, 12), line(0, -3, 4, 104)])).toEqual(line(0, 10, 17, 117));
});

it('has a plan that no run outruns', () => {
  const {counted} = hopPlan(inStep([line(0, 10), line(0, 1600)]));
  expect(counted[0]!.seconds).toBeCloseTo(((Math.PI / 2) * 1600) / 3600, 9);
});

it('stays where nothing moves', () => {
  expect(inStep([line(5), line(3)])).toEqual(line(0));
});
