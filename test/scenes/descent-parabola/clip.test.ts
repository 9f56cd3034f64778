import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/descent-parabola/clip';

describe('descent-parabola', () => {
  it('writes the first updates of x² + 5 with the numbers that made them', () => {
    const {updates, learningRate} = clip.run().trace;
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
      const {updates, learningRate} = clip.run({optimizer: id, start: -2.5}).trace;
      expect(updates).toHaveLength(12);
      for (const {x, direction, next} of updates) {
        expect(x - learningRate * direction).toBeCloseTo(next, 7);
      }
    },
  );

  it('shows what momentum makes of the slope', () => {
    const [first, second] = clip.run({optimizer: 'momentum'}).trace.updates;
    expect(first!.terms).toEqual([0.9, 0, 5]);
    expect(second!.terms).toEqual([0.9, 5, 4]);
    expect(second!.direction).toBeCloseTo(8.5, 12);
  });

  it.each([
    [{}, 'The slope gets smaller, so the step does: no one told it to slow down.'],
    [{steps: 40}, 'At the minimum the slope is zero: nothing is left to subtract.'],
    [{start: 0}, 'The slope is zero here: whatever η is, nothing moves.'],
    [
      {learningRate: 1.08, start: 1.2},
      'It diverges: η is too large, and every update overshoots by more.',
    ],
    [
      {objective: '-x^2', start: 0.5, learningRate: 0.3},
      'Update 6 leaves the picture, and f still falls.',
    ],
    [
      {objective: 'sqrt(x)', start: 0.5, learningRate: 1},
      'The first update would go where f is not defined.',
    ],
  ])('says of %j what is true of it', (raw, sentence) => {
    expect(clip.run(raw).trace.ending.sentence).toBe(sentence);
  });

  it('grows the picture for the arrow that points uphill, where f does not soar', () => {
    expect(clip.run({start: -3}).trace.domain[0]).toBeLessThan(-3.6);
    const steep = {objective: 'exp(x)', start: 3, learningRate: 0.3};
    expect(clip.run(steep).trace.domain[1]).toBe(3);
  });

  it('tells the run in its alt text', () => {
    expect(clip.run({steps: 1}).alt).toBe(
      'Gradient descent on f(x) = x^2 + 5 from x = 2.5 with learning rate 0.1: the slope, ' +
        'times the learning rate, is subtracted from x. The first update is written out: ' +
        '2 = 2.5 − 0.1 · 5. After 1 update x = 2 and f = 9. After 1 update the slope is not ' +
        'zero yet.',
    );
  });
});
