import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/gradient-on-surface/clip';

describe('the trace of the gradient on a surface', () => {
  it('visits by default a minimum, a maximum, a saddle and a plateau', () => {
    const {trace, automatic} = clip.run();
    expect(automatic).toEqual(['at']);
    expect(trace.flat.map(({kind}) => kind)).toEqual([
      'minimum',
      'maximum',
      'saddle',
      'plateau',
    ]);
    const [minimum, maximum, saddle, plateau] = trace.flat.map(({value}) => value);
    expect(minimum).toBeCloseTo(-1, 9);
    expect(maximum).toBeCloseTo(1, 9);
    expect(saddle).toBeCloseTo(0.32, 9);
    expect(plateau).toBe(0);
  });

  it('has as its first and longest bar the gradient', () => {
    const {rose, gradient} = clip.run().trace;
    const slopes = rose.map(({slope}) => slope!);
    expect(slopes[0]).toBe(Math.max(...slopes));
    expect(slopes[0]).toBeCloseTo(Math.hypot(...gradient!), 9);
    expect(rose).toHaveLength(24);
  });

  it('leaves out what a function has not', () => {
    expect(clip.run({objective: 'x + 2y'}).trace.flat).toEqual([]);
    expect(clip.run({objective: 'x^2 - y^2'}).trace.flat).toHaveLength(1);
  });

  it('refuses a point without a value', () => {
    expect(() => clip.run({objective: 'sqrt(x - y)', at: '-1,1'})).toThrow(
      'Expected f(x, y) = sqrt(x - y) to have a value at the point, got at = -1,1. ' +
        'Choose another point, or another objective.',
    );
  });
});

describe('the alt text', () => {
  it('tells the gradient, and the place that is visited', () => {
    expect(clip.run({objective: 'x^2 - y^2', at: '1,-1'}).alt).toBe(
      'A compass on the surface of f(x, y) = x^2 − y^2 at (1, −1). Of the slopes in all ' +
        'directions the steepest, 2.83, is that of the gradient (2, 2). Then it visits a ' +
        'saddle at (0, 0): the gradient is zero there.',
    );
  });

  it('tells in Spanish that there is none', () => {
    const parameters = {objective: '|x| + |y|', at: '0,0'};
    expect(clip.run(parameters, {language: 'es'}).alt).toBe(
      'Una brújula sobre la superficie de f(x, y) = |x| + |y| en (0; 0). Sus pendientes no ' +
        'son las de una sola flecha: no hay gradiente.',
    );
  });
});
