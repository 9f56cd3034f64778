import {describe, expect, it} from 'vitest';
import {pile} from '../../../src/plot';

describe('pile', () => {
  it('is one column while it is not too high', () => {
    expect(pile(3, {radius: 10, height: 70})).toEqual([
      {x: 0, y: -10},
      {x: 0, y: -31.5},
      {x: 0, y: -53},
    ]);
  });

  it('is as many columns as it needs, the top row in the middle', () => {
    const places = pile(5, {radius: 10, height: 70});
    expect(places.map(({x}) => x)).toEqual([-10.75, 10.75, -10.75, 10.75, 0]);
  });

  it('has room for all of sixty, none nearer to another than it is wide', () => {
    const places = pile(60, {radius: 8, height: 260});
    places.forEach((a, i) => {
      expect(a.y).toBeGreaterThanOrEqual(-260);
      for (const b of places.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(16);
      }
    });
  });

  it('is nothing for none, and a row where there is no height', () => {
    expect(pile(0, {radius: 10, height: 70})).toEqual([]);
    expect(new Set(pile(3, {radius: 10, height: 0}).map(({y}) => y))).toEqual(
      new Set([-10]),
    );
  });
});
