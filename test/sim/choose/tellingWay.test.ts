import {describe, expect, it} from 'vitest';
import {objective, tellingGradient, tellingWay} from '../../../src/sim';

const f = (text: string) => objective(text, {dimension: [2, 3]});

describe('a telling point', () => {
  it('has no component that is small beside the others', () => {
    for (const text of ['x^2*sin(y)', 'himmelblau', 'x^2 + 20 y^2', 'x*y*z']) {
      const g = f(text);
      const sizes = g.gradient(tellingGradient(g, g.domain)).map(Math.abs);
      expect(Math.min(...sizes), text).toBeGreaterThan(0.2 * Math.max(...sizes));
    }
  });

  it('is no kink and no pole', () => {
    const g = f('|x| + 1/y');
    const [x, y] = tellingGradient(g, g.domain);
    expect(x).not.toBe(0);
    expect(Math.abs(y!)).toBeGreaterThan(0.1);
  });

  it('is found where f is constant, or defined in a part', () => {
    const constant = f('5');
    expect(tellingGradient(constant, constant.domain)).toEqual([0.6, 0.6]);
    const root = f('sqrt(-2 - x) + y^2');
    const point = tellingGradient(root, root.domain);
    expect(root.gradient(point).every(Number.isFinite)).toBe(true);
  });
});

describe('a telling way', () => {
  it('turns the gradient, and never leaves where f has slopes', () => {
    const g = f('ln(x) + y^2');
    const at = tellingGradient(g, g.domain);
    const to = tellingWay(g, g.domain, at);
    for (let k = 0; k <= 20; k++) {
      const point = at.map((x, i) => x + (k / 20) * (to[i]! - x));
      expect(g.gradient(point).every(Number.isFinite)).toBe(true);
    }
    expect(Math.sign(g.gradient(at)[1]!)).toBe(-Math.sign(g.gradient(to)[1]!));
  });

  it('goes somewhere even where the gradient is the same all over', () => {
    const g = f('3x - 2y');
    expect(tellingWay(g, g.domain, [1, 1])).not.toEqual([1, 1]);
  });
});
