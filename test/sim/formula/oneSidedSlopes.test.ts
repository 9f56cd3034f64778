import {describe, expect, it} from 'vitest';
import {formula} from '../../../src/sim';
import {haveOneSlope, oneSidedSlopes} from '../../../src/sim/formula/oneSidedSlopes';

function slopes(text: string, ...point: number[]) {
  const f = formula(text, ['x', 'y'].slice(0, point.length));
  return point.map((_, axis) => oneSidedSlopes(f, point, axis));
}

describe('the slopes from both sides', () => {
  it.each([
    ['|x|', 0, -1, 1],
    ['|x - 100|', 100, -1, 1],
    ['x^2 + |x - 1|', 1, 1, 3],
    ['max(x, 0)', 0, 0, 1],
    ['√(x²)', 0, -1, 1],
    ['max(x^2, 2 - x)', 1, -1, 2],
    ['|sin x|', 0, -1, 1],
  ])('of %s at %d are %d and %d', (text, x, left, right) => {
    const [sides] = slopes(text, x);
    expect(sides!.left).toBeCloseTo(left, 9);
    expect(sides!.right).toBeCloseTo(right, 9);
    expect(haveOneSlope(sides!)).toBe(false);
  });

  it.each([
    ['x^2', 3, 6],
    ['x|x|', 0, 0],
    ['|x|^1.5', 0, 0],
    ['|x|^1.1', 0, 0],
    ['√(x⁴)', 0, 0],
    ['e^(10x)', 0, 10],
    ['sin(1000x)', 0.3, 1000 * Math.cos(300)],
    ['1e-8*x^2', 1, 2e-8],
    ['x^2', 1e6, 2e6],
  ])('of %s at %d are the derivative', (text, x, slope) => {
    const [sides] = slopes(text, x);
    expect(haveOneSlope(sides!)).toBe(true);
    const error = Math.abs(sides!.left - slope) / Math.max(1, Math.abs(slope));
    expect(error).toBeLessThan(1e-6);
  });

  it.each([
    ['cbrt(x)', 0, Infinity, Infinity],
    ['√|x|', 0, -Infinity, Infinity],
    ['√x', 0, NaN, Infinity],
    ['sign(x)', 0, Infinity, Infinity],
    ['step(-x)', 0, -Infinity, -Infinity],
  ])('of %s at %d are %d and %d', (text, x, left, right) => {
    const [sides] = slopes(text, x);
    expect(sides).toEqual({left, right});
    expect(haveOneSlope(sides!)).toBe(false);
  });

  it('are those along each axis', () => {
    const [alongX, alongY] = slopes('|x| + x*y + y^2', 0, 3);
    expect(alongX!.left).toBeCloseTo(2, 9);
    expect(alongX!.right).toBeCloseTo(4, 9);
    expect(haveOneSlope(alongY!)).toBe(true);
    expect(alongY!.right).toBeCloseTo(6, 9);
  });
});
