import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/derivative/clip';

describe('the trace of the derivative', () => {
  it('lets the difference quotient converge to f′(x)', () => {
    const {point, secants} = clip.run({function: 'x^2', x: 1, h: 1}).trace;
    expect(secants[0]).toEqual({h: 1, value: 4, quotient: 3});
    expect(point.slope).toBe(2);
    const errors = secants.map(({quotient}) => Math.abs(quotient - 2));
    errors.slice(1).forEach((error, i) => expect(error).toBeLessThan(errors[i]!));
    expect(errors.at(-1)).toBeLessThan(4e-4);
  });

  it('samples f and f′ across the domain', () => {
    const {samples, domain, derivativeTex} = clip.run().trace;
    expect(domain).toEqual([-3, 3]);
    expect(samples[0]).toEqual({x: -3, value: -3, slope: 7});
    expect(samples.at(-1)!.x).toBe(3);
    expect(derivativeTex).toBe('x^2 - 2');
  });

  it('has no slope where f has no value', () => {
    const {samples} = clip.run({function: 'ln(x)'}).trace;
    expect(samples[0]!.slope).toBeNaN();
    expect(samples.at(-1)!.slope).toBeCloseTo(1 / 3, 12);
  });

  it('calls a kink not flat', () => {
    expect(clip.run({function: 'abs(x)'}).trace.flat).toEqual([]);
    expect(clip.run({function: 'x^2'}).trace.flat.map(({x}) => x)).toEqual([0]);
  });

  it('draws no tangent at a kink, where there is none', () => {
    expect(() => clip.run({function: '|x|', x: 0, h: 1})).toThrow(
      'Expected x to be where f(x) = |x| has a tangent, got 0, where it has none.',
    );
  });

  it('widens the domain for a point outside it', () => {
    const {domain} = clip.run({function: 'x^2', x: 10, h: 2}).trace;
    expect(domain).toEqual([-3, 13.2]);
  });

  it.each([
    [{function: 'ln(x)', x: -1}, /^Expected x to be where f\(x\) = ln\(x\)/],
    [{function: 'sqrt(x-1)', x: 2, h: 1e7}, /^Expected h/],
  ])('refuses %o', (parameters, message) => {
    expect(() => clip.run(parameters)).toThrow(message);
  });

  it.each(['x^2', 'ln(x)', '1/x', 'tan(x)', 'abs(x)', 'exp(x)', 'sqrt(x)', '7', 'x'])(
    'finds a point and a gap for %s by itself',
    formula => {
      const {point, secants} = clip.run({function: formula}).trace;
      for (const {quotient} of secants) expect(quotient).not.toBeNaN();
      expect(point.slope).not.toBeNaN();
    },
  );

  it('does not lay a secant across a pole by itself', () => {
    const {point, secants} = clip.run({function: '1/x'}).trace;
    expect(point.x * (point.x + secants[0]!.h)).toBeGreaterThan(0);
  });
});
