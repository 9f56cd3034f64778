import {describe, expect, it} from 'vitest';
import {curveSlopes, openEnds, secantMagnification} from '../../../src/plot';
import {objective} from '../../../src/sim';

const of = (formula: string, x: number, first: number) =>
  curveSlopes(objective(formula), {x, first});

describe('the slopes of a curve', () => {
  it('are those of f′ all across the picture', () => {
    const {tangents, curve, derivativeTex} = of('x^3/3 - 2x', 1, 1.5);
    expect(curve.domain).toEqual([-3, 3]);
    expect(tangents[0]).toEqual({x: -3, value: -3, slope: 7});
    expect(tangents.at(-1)!.x).toBe(3);
    expect(derivativeTex).toBe('x^2 - 2');
  });

  it('are missing where f has no value', () => {
    const {tangents} = of('ln(x)', 1, 1);
    expect(tangents[0]!.slope).toBeNaN();
    expect(tangents.at(-1)!.slope).toBeCloseTo(1 / 3, 12);
  });

  it('are drawn on two lines where f has a kink: f′ does not pass through what it skips', () => {
    const {slopes} = of('|x-1|+x^2', 0, 0.5);
    expect(slopes.lines).toHaveLength(2);
    const skipped = slopes.lines.flat().filter(([, y]) => y > 1.001 && y < 2.999);
    expect(skipped).toEqual([]);
  });

  it('end openly on both sides of a kink or jump', () => {
    expect(openEnds(of('|x-1|+x^2', 0, 0.5))).toEqual([
      {x: 1, slope: 1},
      {x: 1, slope: 3},
    ]);
    expect(openEnds(of('sign(x)+x', 1, 0.5))).toEqual([
      {x: 0, slope: 1},
      {x: 0, slope: 1},
    ]);
    expect(openEnds(of('x^2', 1, 1))).toEqual([]);
  });

  it('vanish at flat places, and a kink is none', () => {
    expect(of('|x|', 1, 1).flat).toEqual([]);
    expect(of('x^3-3x', 0, 1).flat.map(({x}) => x)).toEqual([-1, 1]);
  });

  it('widen the picture for a point outside it, on the side where a secant is', () => {
    expect(of('x^2', 10, 2).curve.domain).toEqual([-3, 13.2]);
    const [left, right] = of('|x-10|', 10, 2).curve.domain;
    expect(left).toBe(-3);
    expect(right).toBeGreaterThan(12);
    expect(of('|x+3|', -3, 1).curve.domain[0]).toBeLessThan(-4);
  });
});

describe('the magnification of a lens', () => {
  const view = {unit: {x: 100, y: -50}, reach: 200};

  it('is exactly proportional to 1/h where the secants have a limit', () => {
    const slopes = of('x^2', 1, 1);
    const products = [0, 300, 600].map(index => {
      const secant = slopes.secants[index]!;
      return secantMagnification(slopes.slope, [secant], view) * secant.h;
    });
    expect(products[1]).toBeCloseTo(products[0]!, 12);
    expect(products[2]).toBeCloseTo(products[0]!, 12);
    // The limit 2 is 100 up for 100 across: √2 · 100 for h = 1.
    expect(products[0]).toBeCloseTo(200 / Math.hypot(100, 100), 12);
  });

  it('holds the far point of an ever steeper secant where it is', () => {
    const slopes = of('cbrt(x)', 0, 1);
    for (const index of [0, 300, 600]) {
      const secant = slopes.secants[index]!;
      const length = Math.hypot(secant.h * 100, secant.h * secant.quotient * 50);
      const magnification = secantMagnification(slopes.slope, [secant], view);
      expect(magnification * length).toBeCloseTo(200, 9);
    }
  });
});
