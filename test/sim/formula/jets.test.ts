import {describe, expect, it} from 'vitest';
import {formula} from '../../../src/sim';
import {jets} from '../../../src/sim/formula/jets';
import {parse} from '../../../src/sim/formula/parse';
import {differenceGradient, differenceJacobian, disagreement} from '../differences';

const texts = [
  'x^2*sin(y)',
  'exp(-x^2 - y^2)*cos(3x) + x^4/10 + ln(1 + y^2)',
  'cbrt(x)*tanh(y) + |x - y|^1.5 + 2^x*atan(y)',
  'x^y + y^x - 3/(x*y) + pi',
  'asin(x/9)*acos(y/9) + log2(x)*log10(y) + sinh(x)/cosh(y)',
];

describe('jets', () => {
  it('are what the formulas of the derivatives give', () => {
    for (const text of texts) {
      const read = formula(text, ['x', 'y']);
      const jet = jets(parse(text).expression, ['x', 'y'], 2);
      for (const point of [
        [0.3, 0.7],
        [1.9, 2.1],
      ]) {
        const [value, ...derivatives] = jet(point);
        const expected = [...read.gradient(point), ...read.hessian(point).flat()];
        expect(disagreement([value!], [read.value(point)]), text).toBeLessThan(1e-14);
        expect(disagreement(derivatives, expected), text).toBeLessThan(1e-12);
      }
    }
  });

  it('are taken where the formulas would be too long', () => {
    const text = Array.from({length: 16}, (_, i) => `sin(${i + 1}x+y)`).join('*');
    const read = formula(text);
    const point = [0.31, 0.42];
    const slopes = read.gradient(point);
    expect(disagreement(slopes, differenceGradient(read.value, point))).toBeLessThan(
      1e-6,
    );
    const bends = differenceJacobian(read.gradient, point).flat();
    expect(disagreement(read.hessian(point).flat(), bends)).toBeLessThan(1e-6);
  });

  it('take the slope of |u| at its corner as 0', () => {
    expect([...jets(parse('|x|').expression, ['x'], 2)([0])]).toEqual([0, 0, 0]);
  });
});
