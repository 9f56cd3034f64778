import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/momentum/clip';
import {ending, race} from '../../../scenes/momentum/words';
import {wordsFor} from '../../../src/words';

const traceOf = (raw = {}) => clip.run(raw).trace;

describe('momentum', () => {
  it('runs each method with its best terms on a quadratic of κ = 20 by default', () => {
    const {learningRate, beta} = clip.run().values;
    // 2/(4 + 0.2), (2/(2 + √0.2))², 4/(12 + 0.2)
    expect(learningRate).toEqual([0.476, 0.668, 0.328]);
    // ((√20 − 1)/(√20 + 1))², (√61 − 2)/(√61 + 2)
    expect(beta).toEqual([0.403, 0.592]);
    const {runs} = traceOf();
    expect(runs.map(({optimizer}) => optimizer)).toEqual([
      'gradient-descent',
      'momentum',
      'nesterov',
    ]);
    expect(runs.map(({outcome}) => outcome.kind)).toEqual([
      'moving',
      'arrived',
      'moving',
    ]);
  });

  it('says of a start at the minimum neither inertia nor a first to arrive', () => {
    const trace = traceOf({start: '0,0'});
    const say = wordsFor('en');
    expect(say.first(race, trace)).toBeNull();
    expect(say.first(ending, trace)).toBe('They start at a minimum.');
  });

  it('lets the last term hold for the rest', () => {
    const {runs} = traceOf({learningRate: '0.1', beta: '0.9'});
    expect(runs.map(run => run.learningRate)).toEqual([0.1, 0.1, 0.1]);
    expect(runs.slice(1).map(({settings}) => settings['momentum'])).toEqual([0.9, 0.9]);
    const {runs: two} = traceOf({learningRate: '0.2,0.1'});
    expect(two.map(run => run.learningRate)).toEqual([0.2, 0.1, 0.1]);
  });

  it('says β = 0.9 and the objective’s own rate where there is no ravine', () => {
    const {values, trace} = clip.run({objective: '|x| + |y|'});
    expect(values.beta).toEqual([0.9, 0.9]);
    expect(new Set(values.learningRate).size).toBe(1);
    expect(trace.story).toBeNull();
  });

  it('splits every step of the ball into what is carried on and −η∇f, with no rest', () => {
    const {runs, parts} = traceOf({beta: '0.8', learningRate: '0.2'});
    const {points} = runs[1]!;
    expect(parts).toHaveLength(points.length - 1);
    expect(parts[0]!.carried).toEqual([0, 0]);
    parts.forEach(({carried, fresh}, k) => {
      const [before, after] = [points[k]!, points[k + 1]!];
      const last = k > 0 ? points[k - 1]!.point : before.point;
      for (const i of [0, 1]) {
        // x_{k+1} = x_k + β(x_k − x_{k−1}) − η∇f(x_k): Polyak's form of the same method.
        expect(carried[i]).toBeCloseTo(0.8 * (before.point[i]! - last[i]!), 12);
        expect(fresh[i]).toBeCloseTo(-0.2 * before.gradient[i]!, 12);
        expect(before.point[i]! + carried[i]! + fresh[i]!).toBeCloseTo(
          after.point[i]!,
          12,
        );
      }
    });
  });

  it('states the terms in its alt text, in English and Spanish', () => {
    expect(clip.run().alt).toMatch(
      /the heavy ball with learning rate 0\.668 and momentum 0\.403 ends near the minimum/,
    );
    expect(clip.run({}, {language: 'es'}).alt).toMatch(/0,668 y momento 0,403/);
  });
});
