import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/descent-parabola/clip';
import {frameOf} from '../../../src/plot';

const runOf = (raw = {}) => clip.run(raw).trace.runs[0];

describe('descent-parabola', () => {
  it('makes the first updates of x² + 5 with the numbers that it shows', () => {
    const {updates, learningRate} = runOf();
    expect(learningRate).toBe(0.1);
    expect(updates.slice(0, 3)).toEqual([
      expect.objectContaining({x: 2.5, slope: 5, product: 0.5, next: 2}),
      expect.objectContaining({x: 2, slope: 4, product: 0.4, next: 1.6}),
      expect.objectContaining({x: 1.6, slope: 3.2, next: expect.closeTo(1.28, 12)}),
    ]);
  });

  it.each(clip.parameters.optimizer.choices)(
    'subtracts η times the direction that it shows, with %s',
    id => {
      const {updates, learningRate} = runOf({optimizer: id, start: -2.5});
      expect(updates).toHaveLength(12);
      for (const {x, direction, next} of updates) {
        expect(x - learningRate * direction).toBeCloseTo(next, 7);
      }
    },
  );

  it('shows what momentum makes of the slope', () => {
    const [first, second] = runOf({optimizer: 'momentum'}).updates;
    expect(first!.terms).toEqual([0.9, 0, 5]);
    expect(second!.terms).toEqual([0.9, 5, 4]);
    expect(second!.direction).toBeCloseTo(8.5, 12);
  });

  it('has room uphill for the gradient’s arrow, and for numbers below the curve', () => {
    const {domain, range} = clip.run({}).trace;
    expect(domain[1]).toBeGreaterThan(2.9);
    expect(range[1]).toBeGreaterThan(11.25);
    // The minimum is 5.
    expect((5 - range[0]) / (range[1] - range[0])).toBeGreaterThan(0.15);
  });

  it('shows the run large where f soars', () => {
    const {domain, range, runs} = clip.run({
      objective: 'exp(x)',
      start: 3,
      learningRate: 0.03,
    }).trace;
    const xs = runs[0].iterates.map(({x}) => x);
    const across = Math.max(...xs) - Math.min(...xs);
    expect(across / (domain[1] - domain[0])).toBeGreaterThan(0.4);
    expect((Math.exp(3) - range[0]) / (range[1] - range[0])).toBeGreaterThan(0.5);
  });

  it('leaves the numbers of a low picture more of its height', () => {
    const footIn = (width: number, height: number) => {
      const {range} = clip.run({}, {frame: frameOf({width, height})}).trace;
      return (5 - range[0]) / (range[1] - range[0]);
    };
    expect(footIn(1080, 1080)).toBeGreaterThan(footIn(1920, 1080));
  });

  it('tells the run in its alt text', () => {
    expect(clip.run({steps: 1}).alt).toBe(
      'Gradient descent on f(x) = x^2 + 5 from x = 2.5 with learning rate 0.1: the slope, ' +
        'times the learning rate, is subtracted from x. The first update is written out: ' +
        '2 = 2.5 − 0.1 · 5. After 1 update x = 2 and f = 9. It is at x = 2 and still on its ' +
        'way when its steps are used up.',
    );
    expect(clip.run({start: 0, optimizer: 'adam'}, {language: 'es'}).alt).toBe(
      'Adam en f(x) = x^2 + 5 desde x = 0 con tasa de aprendizaje 0,2: no se mueve de ' +
        'ahí. El recorrido termina cerca del mínimo en x = 0.',
    );
  });
});
