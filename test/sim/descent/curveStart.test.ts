import {describe, expect, it} from 'vitest';
import {minimumBelow, objective} from '../../../src/sim';

const below = (text: string, x: number) =>
  minimumBelow(objective(text, {dimension: 1}), x)?.point[0] ?? null;

describe('minimumBelow', () => {
  it('is the minimum at the foot of the slope', () => {
    expect(below('double-well', 2)).toBeCloseTo(1.347, 3);
    expect(below('double-well', 0.1)).toBeCloseTo(-1.473, 3);
    expect(below('1/x + x', 3)).toBe(1);
    expect(below('x^2', 9)).toBe(0);
    expect(below('|x|', -1)).toBe(0);
  });

  it('is none beyond a hilltop, a pole or a gap', () => {
    // x³ − 3x falls without end left of its maximum at −1.
    expect(below('x^3 - 3x', -1.5)).toBeNull();
    expect(below('tan(x)^2', 2)).toBeNull();
    expect(below('1/x + x', -2)).toBeNull();
    expect(below('x + 1/x^2', -0.5)).toBeNull();
    // The slope falls to the left, over a terrace where descent comes to rest.
    expect(below('x^3*(x + 2)^3', 1)).toBeNull();
  });

  it('is none at the top itself, and the place itself at the bottom', () => {
    expect(below('x^4 - 4x^2', 0)).toBeNull();
    expect(below('x^2', 0)).toBe(0);
  });

  it('takes a level stretch for one minimum', () => {
    const stretch = minimumBelow(objective('|x - 1| + |x + 1|'), 2);
    expect(stretch?.extent).toEqual({kind: 'interval', from: -1, to: 1});
    expect(minimumBelow(objective('|x - 1| + |x + 1|'), 0.5)).toEqual(stretch);
  });
});
