import {expect, it} from 'vitest';
import {discShare, shownDisc} from '../../../src/plot/shown/shownDisc';

const domain = [
  [-2, 2],
  [-2, 2],
] as const;

it('is inscribed in the domain of a run that stays near its middle', () => {
  expect(shownDisc(domain, [[1, 1]])).toEqual({center: [0, 0], radius: [2, 2]});
});

it('widens for a start in the corner of the domain, with room to the rim', () => {
  const disc = shownDisc(domain, [[2, 2]]);
  expect(discShare(disc, [2, 2])).toBeCloseTo(0.93);
});

it('does not widen for a point outside the domain that is shown', () => {
  const disc = shownDisc(domain, [
    [1, 1],
    [900, 0],
  ]);
  expect(disc.radius).toEqual([2, 2]);
  expect(discShare(disc, [900, 0])).toBe(450);
});

it('tells how far out a point is on an ellipse', () => {
  const disc = {center: [1, 0], radius: [4, 2]} as const;
  expect(discShare(disc, [1, 0])).toBe(0);
  expect(discShare(disc, [1, -2])).toBe(1);
  expect(discShare(disc, [5, 2])).toBeCloseTo(Math.SQRT2);
});
