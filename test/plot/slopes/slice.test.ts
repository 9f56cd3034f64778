import {describe, expect, it} from 'vitest';
import {isLevel, partialSlopes, pointOn, sliceThrough} from '../../../src/plot';
import {objective} from '../../../src/sim';

describe('a slice', () => {
  it('of x²y with y held at 2 is 2x², with slope 4 at x = 1', () => {
    const f = objective('x^2*y');
    const slice = sliceThrough(f, [1, 2], {along: 0, domain: f.domain});
    expect(slice.slope).toEqual({kind: 'smooth', slope: 4});
    for (const [x, value] of slice.graph.lines.flat()) expect(value).toBe(2 * x * x);
  });

  it('runs along y where x is held', () => {
    expect(pointOn({along: 1, point: [3, 4]}, 7)).toEqual([3, 7]);
    expect(pointOn({along: 0, point: [3, 4]}, 7)).toEqual([7, 4]);
  });

  it('has no slope at a kink, and is not broken there', () => {
    const f = objective('|x| + y');
    const {slope, graph} = sliceThrough(f, [0, 1], {along: 0, domain: f.domain});
    expect(slope).toEqual({kind: 'kink', left: -1, right: 1});
    expect(graph.lines).toHaveLength(1);
  });

  it('breaks at a pole, and ends where it leaves the range', () => {
    const f = objective('1/(x*y)');
    const {graph} = sliceThrough(f, [1, 1], {along: 0, domain: f.domain});
    expect(graph.lines.length).toBeGreaterThan(1);
    const [low, high] = graph.range;
    for (const [, value] of graph.lines.flat()) {
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    }
  });
});

describe('partial slopes', () => {
  it('of x² sin y are 2x sin y and x² cos y', () => {
    const [x, y] = [1.3, -0.8];
    const {gradient, partials, slices} = partialSlopes(objective('square-sine'), [
      x,
      y,
    ]);
    expect(partials).toEqual(['2x\\sin y', 'x^2\\cos y']);
    expect(gradient![0]).toBeCloseTo(2 * x * Math.sin(y), 12);
    expect(gradient![1]).toBeCloseTo(x * x * Math.cos(y), 12);
    expect(slices.map(({along}) => along)).toEqual([0, 1]);
  });

  it('make no gradient where there is no tangent plane', () => {
    const {gradient, slices} = partialSlopes(objective('sqrt(|x*y|)'), [0, 0]);
    expect(gradient).toBeNull();
    expect(slices.map(isLevel)).toEqual([true, true]);
  });

  it('are level at a saddle, and neither at a kink nor beside it', () => {
    const at = (formula: string, point: number[]) =>
      partialSlopes(objective(formula), point).slices.map(isLevel);
    expect(at('x^2 - y^2', [0, 0])).toEqual([true, true]);
    expect(at('|x| + y^2', [0, 0])).toEqual([false, true]);
    expect(at('1e-9*x*y', [1, 1])).toEqual([false, false]);
  });

  it('show a point that lies outside of the domain', () => {
    const {shown} = partialSlopes(objective('x*y'), [-20, 1]);
    expect(shown[0][0]).toBeLessThan(-20);
    expect(shown[1]).toEqual([-3, 3]);
  });
});
