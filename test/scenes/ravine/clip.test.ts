import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/ravine/clip';
import {limit, zigzag} from '../../../scenes/ravine/words';
import {wordsFor} from '../../../src/words';

const storyOf = (raw = {}) => clip.run(raw).trace.story!;

describe('ravine', () => {
  it('comes nearer along it with 2/λ, though not across', () => {
    const {trace} = clip.run({learningRate: 0.5});
    expect(wordsFor('en').first(limit, trace)).toBe(
      'Across it comes no nearer, along it does.',
    );
    expect(wordsFor('en').first(zigzag, trace)).toBe(
      'It goes straight against the gradient.',
    );
  });

  it('shows 0.1x² + 2y² by default: κ = 20, and η is 0.9 of 2/4', () => {
    const {trace, values} = clip.run();
    expect(trace.story!.condition).toBeCloseTo(20, 12);
    expect(trace.story).toMatchObject({
      largestRate: 0.5,
      isQuadratic: true,
      steep: {curvature: 4, direction: [0, 1]},
      flat: {curvature: 0.2, direction: [1, 0]},
    });
    expect(values.learningRate).toBe(0.45);
    expect(values.start).toEqual([-4.95, -0.664]);
  });

  it('flips the sign across, by −0.8, and crawls along, by 0.91', () => {
    const {steep, flat} = storyOf();
    for (let k = 1; k < steep.offsets.length; k++) {
      expect(steep.offsets[k]! / steep.offsets[k - 1]!).toBeCloseTo(-0.8, 10);
      expect(flat.offsets[k]! / flat.offsets[k - 1]!).toBeCloseTo(0.91, 10);
    }
    expect(steep.gait).toEqual({sides: 'flips', size: 'shrinks', crawls: false});
    expect(flat.gait).toEqual({sides: 'keeps', size: 'shrinks', crawls: true});
  });

  it('takes κ of the ravine alone', () => {
    expect(clip.run({kappa: 50}).trace.objective.formula).toBe('0.1*x^2 + 5*y^2');
    expect(storyOf({kappa: 50}).condition).toBeCloseTo(50, 9);
    expect(() => clip.run({kappa: 50, objective: 'himmelblau'})).toThrow(
      /Expected κ to be left out .* got kappa = 50 and objective = .*Leave out one/,
    );
  });

  it('finds a turned ravine: 5x² + 6xy + 5y² is curved by 16 and by 4', () => {
    const {steep, flat, condition} = storyOf({objective: '5x^2 + 6x*y + 5y^2'});
    expect(steep.curvature).toBeCloseTo(16, 9);
    expect(flat.curvature).toBeCloseTo(4, 9);
    expect(condition).toBeCloseTo(4, 9);
    expect(Math.abs(steep.direction[0]!)).toBeCloseTo(Math.SQRT1_2, 9);
    expect(steep.direction[0]! * steep.direction[1]!).toBeCloseTo(0.5, 9);
  });

  it.each(['x^2 - y^2', '|x| + y^2', 'x^2', 'x + y', 'x^4 + y^4'])(
    'finds no ravine in %s',
    objective => {
      expect(clip.run({objective}).trace.story).toBeNull();
    },
  );

  it('tells κ and the outcome in its alt text, in English and Spanish', () => {
    expect(clip.run().alt).toBe(
      'Contour map of f(x, y) = 0.1*x^2 + 2*y^2. Gradient descent with learning ' +
        'rate 0.45 starts at (−4.95, −0.664) and is at (−1.203, 0.023) and still on its ' +
        'way when its steps are used up. The minimum at (0, 0) is curved by 4 across and by 0.2 along: ' +
        'κ is 20. Two charts show the distance from it across and along, step by step.',
    );
    expect(clip.run({}, {language: 'es'}).alt).toMatch(/tasa de aprendizaje 0,45/);
  });
});
