import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/derivative/clip';

describe('the trace of the derivative', () => {
  it('lets the difference quotient go from 1.25 to f′(1) = −1 by default', () => {
    const {values, trace} = clip.run();
    expect(values).toEqual({function: 'x^3/3 - 2x', x: 1, h: 1.5});
    expect(trace.slope).toEqual({kind: 'smooth', slope: -1});
    expect(trace.secants[0]!.quotient).toBeCloseTo(1.25, 12);
    expect(trace.secants.at(-1)!.quotient).toBeCloseTo(-1, 2);
    expect(trace.flat.map(({x}) => x)).toEqual([
      expect.closeTo(-Math.SQRT2, 9),
      expect.closeTo(Math.SQRT2, 9),
    ]);
  });

  it('has secants on both sides at a kink, where there is no tangent', () => {
    const {slope, secants, leftSecants} = clip.run({function: '|x|', x: 0, h: 1}).trace;
    expect(slope).toEqual({kind: 'kink', left: -1, right: 1});
    for (const {quotient} of secants) expect(quotient).toBe(1);
    for (const {quotient} of leftSecants!) expect(quotient).toBe(-1);
  });

  it.each([
    [
      {function: 'ln(x)', x: -1},
      'Expected f(x) = ln(x) to have a value at x, got x = -1. Choose another x.',
    ],
    [
      {function: 'sqrt(1-x)', x: 0, h: 3},
      'Expected f(x) = sqrt(1-x) to have a value at x + h = 3, got h = 3. Choose another h.',
    ],
  ])('refuses %o', (parameters, message) => {
    expect(() => clip.run(parameters)).toThrow(message);
  });

  it.each([
    ...['x^2', 'ln(x)', '1/x', 'tan(x)', 'abs(x)', 'exp(x)', 'sqrt(x)', '7', 'x'],
    ...['|x-1|+x^2', '|sin(3x)|', 'max(x, 0)', '1e5*x^2', '1e-5*sin(x)'],
  ])('finds a place with a tangent and a gap for %s by itself', formula => {
    const {slope, secants} = clip.run({function: formula}).trace;
    expect(slope.kind).toBe('smooth');
    for (const {quotient} of secants) expect(quotient).not.toBeNaN();
  });

  it('does not lay a secant across a pole by itself', () => {
    const {point, secants} = clip.run({function: '1/x'}).trace;
    expect(point.x * (point.x + secants[0]!.h)).toBeGreaterThan(0);
  });

  it('is plain data', () => {
    const {trace} = clip.run({function: '|x|', x: 0});
    expect(structuredClone(trace)).toEqual(trace);
  });
});
