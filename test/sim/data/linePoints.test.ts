import {describe, expect, it} from 'vitest';
import {linePoints} from '../../../src/sim/data/linePoints';

describe('linePoints', () => {
  it('lie on the line without noise, in ascending x within the domain', () => {
    const points = linePoints({
      weight: -3,
      bias: 2,
      noise: 0,
      count: 25,
      domain: [-1, 4],
    });
    expect(points).toHaveLength(25);
    for (const {x, y} of points) expect(y).toBe(-3 * x + 2);
    const xs = points.map(point => point.x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(xs[0]).toBeGreaterThanOrEqual(-1);
    expect(xs.at(-1)).toBeLessThan(4);
  });

  it('scatter by the noise', () => {
    const points = linePoints({weight: 1, bias: 0, noise: 0.5, count: 5000});
    const squares = points.map(({x, y}) => (y - x) ** 2);
    const variance = squares.reduce((sum, square) => sum + square, 0) / 5000;
    expect(variance).toBeCloseTo(0.25, 1.5);
  });

  it('throw exactly as many outliers as asked, by the distance asked', () => {
    const points = linePoints({noise: 0, outliers: 4, outlierDistance: 3, count: 30});
    const away = points.map(({x, y}) => Math.abs(y - (2 * x + 1)));
    expect(away.filter(distance => distance > 2.9 && distance < 3.1)).toHaveLength(4);
    expect(away.filter(distance => distance < 1e-12)).toHaveLength(26);
  });

  it('leave the other points where they are when outliers are added', () => {
    const without = linePoints({count: 30});
    const with3 = linePoints({count: 30, outliers: 3});
    const same = with3.filter((point, i) => point.y === without[i]!.y);
    expect(same).toHaveLength(27);
  });

  it('come out the same for the same seed only', () => {
    expect(linePoints({seed: 3})).toEqual(linePoints({seed: 3}));
    expect(linePoints({seed: 3})).not.toEqual(linePoints({seed: 4}));
  });

  it('refuse no points and more outliers than points', () => {
    expect(() => linePoints({count: 0})).toThrow('at least 1, got 0');
    expect(() => linePoints({count: 3, outliers: 4})).toThrow('from 0 to 3, got 4');
  });
});
