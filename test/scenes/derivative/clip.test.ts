import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/derivative/clip';

describe('the trace of the derivative', () => {
  it('calls a kink not flat', () => {
    expect(clip.run({function: 'abs(x)', x: 1}).trace.flat).toEqual([]);
    expect(clip.run({function: 'x^2'}).trace.flat.map(({x}) => x)).toEqual([0]);
  });

  it('differentiates the formula', () => {
    expect(clip.run().trace.derivativeTex).toBe('x^2 - 2');
  });

  it('shows a kink instead of refusing it, and names the place where f has no slope', () => {
    const {trace} = clip.run({function: '|x|', x: 0, h: 1});
    expect(trace.breaks.map(({x}) => x)).toEqual([0]);
  });

  it.each(['x^2', 'ln(x)', '1/x', 'tan(x)', 'abs(x)', 'exp(x)', 'sqrt(x)', '7', 'x'])(
    'finds a point for %s by itself',
    formula => {
      const {point} = clip.run({function: formula}).trace;
      expect(Number.isFinite(point.value)).toBe(true);
    },
  );

  it('refuses a point where f has no value', () => {
    expect(() => clip.run({function: 'ln(x)', x: -1})).toThrow(/^Expected f\(x\) = ln\(x\) to have a value at x/);
  });
});
