import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/partial-derivatives/clip';

describe('the trace of the partial derivatives', () => {
  it('has by default the slopes 2x sin y and x² cos y at (1.3, −0.8)', () => {
    const {values, automatic, trace} = clip.run();
    expect(values).toEqual({objective: 'square-sine', at: [1.3, -0.8]});
    expect(automatic).toEqual(['at']);
    const [x, y] = trace.slices.map(({slope}) => slope);
    expect(x).toEqual({kind: 'smooth', slope: expect.closeTo(-1.865126, 6) as number});
    expect(y).toEqual({kind: 'smooth', slope: expect.closeTo(1.177434, 6) as number});
    expect(trace.gradient).toEqual([
      expect.closeTo(-1.865126, 6),
      expect.closeTo(1.177434, 6),
    ]);
  });

  it('has no gradient at a kink', () => {
    const {slices, gradient} = clip.run({objective: '|x| + y^2', at: '0,1'}).trace;
    expect(slices[0].slope).toEqual({kind: 'kink', left: -1, right: 1});
    expect(slices[1].slope).toEqual({kind: 'smooth', slope: 2});
    expect(gradient).toBeNull();
  });

  it.each([
    [
      {objective: 'sqrt(x - y)', at: '-1,1'},
      'Expected f(x, y) = sqrt(x - y) to have a value at the point, got at = -1,1. ' +
        'Choose another point, or another objective.',
    ],
    [
      {objective: 'ln(-x^2 - y^2 - 1)'},
      'Expected f(x, y) = ln(-x^2 - y^2 - 1) to have a value at the point, got at = 0,0. ' +
        'Choose another point, or another objective.',
    ],
  ])('refuses %o', (parameters, message) => {
    expect(() => clip.run(parameters)).toThrow(message);
  });
});

describe('the alt text', () => {
  it('tells both slopes', () => {
    expect(clip.run().alt).toBe(
      'The surface of f(x, y) = x^2*sin(y), cut through (1.3, −0.8) where y is held, then ' +
        'where x is held. The slope along x is −1.87, along y 1.18; together they are the ' +
        'arrow of the gradient on the floor.',
    );
  });

  it.each([
    ['x^2+y^2', '0,0'],
    ['5', 'auto'],
  ])('tells of no arrow where f is level: %s', (objective, at) => {
    const {alt} = clip.run({objective, at});
    expect(alt).toContain('the gradient is zero and has no arrow.');
    expect(alt).not.toContain('on the floor');
  });

  it('tells in Spanish that one of them is not there', () => {
    const parameters = {objective: '|x| + y^2', at: '0,1'};
    expect(clip.run(parameters, {language: 'es'}).alt).toBe(
      'La superficie de f(x, y) = |x| + y^2, cortada por (0; 1) con y fija y después con ' +
        'x fija. Hay pendiente según y, 2, pero no según x, ni gradiente.',
    );
  });
});
