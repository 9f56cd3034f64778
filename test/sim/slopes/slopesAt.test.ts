import {describe, expect, it} from 'vitest';
import {
  hasGradient,
  objective,
  slopeAlong,
  slopesAt,
  type Slope,
} from '../../../src/sim';

/** The slope of a curve. */
function slopeOf(text: string, x: number): Slope {
  return slopesAt(objective(text, {dimension: 1}), [x])[0]!;
}

describe('slopesAt', () => {
  it('gives both slopes of a kink', () => {
    const kinks: [string, number, number, number][] = [
      ['|x|', 0, -1, 1],
      ['sqrt(x^2)', 0, -1, 1],
      ['|x - 0.1|', 0.1, -1, 1],
      ['|3x - 0.3|', 0.1, -3, 3],
      ['|x^2 - 1|', 1, -2, 2],
      ['x^2 + |x|', 0, -1, 1],
      ['(x + |x|)/2', 0, 0, 1],
      ['1000000*x + |x|', 0, 999999, 1000001],
      ['|x| + 1e6', 0, -1, 1],
      ['1e-9*|x|', 0, -1e-9, 1e-9],
    ];
    for (const [text, x, left, right] of kinks) {
      const slope = slopeOf(text, x);
      expect(slope.kind, text).toBe('kink');
      if (slope.kind !== 'kink') continue;
      expect(slope.left / (left || 1), text).toBeCloseTo(left ? 1 : 0, 12);
      expect(slope.right / right, text).toBeCloseTo(1, 12);
    }
  });

  it('takes no smooth place for a kink, however slowly the slope comes to its limit', () => {
    const smooth: [string, number, number][] = [
      ['x*|x|', 0, 0],
      ['|x|^1.5', 0, 0],
      ['|x|^1.1', 0, 0],
      ['x^2*sign(x)', 0, 0],
      ['exp(-1/x^2)', 0, 0],
      ['(x + |x|)^2', 0, 0],
      ['|x|', 2, 1],
      ['sin(1000x)', 0, 1000],
      ['ln(x)', 1e-6, 1e6],
    ];
    for (const [text, x, slope] of smooth) {
      expect(slopeOf(text, x), text).toEqual({kind: 'smooth', slope});
    }
  });

  it('tells vertical tangents, cusps, edges, jumps and places without a value', () => {
    expect(slopeOf('sqrt(x)', 0)).toEqual({
      kind: 'vertical',
      left: null,
      right: Infinity,
    });
    expect(slopeOf('cbrt(x)', 0)).toEqual({
      kind: 'vertical',
      left: Infinity,
      right: Infinity,
    });
    expect(slopeOf('cbrt(x^2)', 0)).toEqual({
      kind: 'vertical',
      left: -Infinity,
      right: Infinity,
    });
    expect(slopeOf('x^1.5', 0)).toEqual({kind: 'edge', left: null, right: 0});
    expect(slopeOf('sign(x)', 0).kind).toBe('jump');
    for (const text of ['1/x', 'ln(x)', 'x*ln(x)', 'sin(1/x)']) {
      expect(slopeOf(text, 0).kind, text).toBe('undefined');
    }
  });

  it('gives each partial derivative of a surface by itself', () => {
    const crease = objective('|x| + y^2');
    expect(slopesAt(crease, [0, 1])).toEqual([
      {kind: 'kink', left: -1, right: 1},
      {kind: 'smooth', slope: 2},
    ]);
    expect(crease.gradient([0, 1])).toEqual([0, 2]);
  });
});

describe('hasGradient', () => {
  it('asks for a tangent plane, not for slopes along the axes alone', () => {
    expect(hasGradient(objective('|x| + y^2'), [0, 1])).toBe(false);
    expect(hasGradient(objective('|x| + y^2'), [1, 1])).toBe(true);
    expect(hasGradient(objective('sqrt(x^2 + y^2)'), [0, 0])).toBe(false);
    const star = objective('sqrt(abs(x*y))');
    expect(slopesAt(star, [0, 0])).toEqual([
      {kind: 'smooth', slope: 0},
      {kind: 'smooth', slope: 0},
    ]);
    expect(hasGradient(star, [0, 0])).toBe(false);
    expect(hasGradient(objective('|x|*y'), [0, 0])).toBe(true);
  });
});

it('finds a gradient where a direction that is looked at lies across the slope', () => {
  expect(hasGradient(objective('exp(3x + 4y)'), [0.3, 0.2])).toBe(true);
  const across = slopeAlong(
    objective('exp(x + y)'),
    [1.6, -1],
    [Math.SQRT1_2, -Math.SQRT1_2],
  );
  expect(across).toEqual({kind: 'smooth', slope: expect.closeTo(0, 9) as number});
});
