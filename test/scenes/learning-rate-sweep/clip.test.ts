import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/learning-rate-sweep/clip';
import {labelOf, spokenOf, verdicts} from '../../../scenes/learning-rate-sweep/words';
import {wordsFor} from '../../../src/words';

const kindsOf = (raw: Record<string, unknown> = {}) =>
  clip
    .run(raw)
    .trace.runs.map(({learningRate, verdict}) => [learningRate, verdict.kind]);

describe('learning-rate-sweep', () => {
  it('goes from 1 % of 2/L to 5 % beyond it, from too slow over good to too large', () => {
    expect(clip.run().trace.stableRate).toMatchObject({holds: 'everywhere', limit: 1});
    expect(kindsOf()).toEqual([
      [0.01, 'slow'],
      [0.1, 'arrives'],
      [0.5, 'arrives'],
      [0.95, 'swings'],
      [1.05, 'climbs'],
    ]);
  });

  it('takes the lesson’s list, and adds the one that is too large', () => {
    expect(kindsOf({rates: [0.1, 0.01, 0.001, 0.0001]})).toEqual([
      [0.0001, 'hardly'],
      [0.001, 'hardly'],
      [0.01, 'slow'],
      [0.1, 'arrives'],
      [1.05, 'climbs'],
    ]);
  });

  it('scales its rates with the function', () => {
    const {rates, tooLarge} = clip.run({objective: '10*x^2'}).values;
    expect([...rates, tooLarge]).toEqual([0.001, 0.01, 0.05, 0.095, 0.105]);
  });

  it('tries rates without 2/L, too, and then none that is too large', () => {
    for (const objective of ['abs(x)', 'x^4', 'exp(x)', 'x', '3']) {
      const {rates, tooLarge} = clip.run({objective}).values;
      expect(rates, objective).toHaveLength(4);
      expect(
        rates.every(rate => rate > 0 && Number.isFinite(rate)),
        objective,
      ).toBe(true);
      expect(tooLarge, objective).toBe(0);
    }
  });

  it('shows starts and minimum, not how far a run flies', () => {
    const {domain, runs} = clip.run().trace;
    expect(domain).toEqual([-3, 3]);
    expect(Math.abs(runs.at(-1)!.iterates.at(-1)!.x)).toBeGreaterThan(3);
  });

  it('follows every run to its last step in the chart, the diverging one too', () => {
    const {losses} = clip.run().trace;
    expect(losses.heights.map(({length}) => length)).toEqual([17, 17, 2, 17, 17]);
    // 1.05: the loss grows by 1.1² a step.
    const [first, last] = [losses.heights[4]![0]!, losses.heights[4]!.at(-1)!];
    expect(last - first).toBeCloseTo(32 * Math.log10(1.1), 9);
    expect(losses.level).toBeCloseTo(first - 2, 12);
  });

  it('ends a line where its run comes lower than the minimum that it is compared with', () => {
    const {losses, runs} = clip.run({objective: 'double-well'}).trace;
    expect(losses.base).toBeCloseTo(-2.6186, 3);
    const jumping = runs.findIndex(({verdict}) => verdict.kind === 'jumps');
    expect(losses.heights[jumping]!.length).toBeLessThan(10);
  });

  it('speaks of one verdict at a time, and of no run twice', () => {
    const {runs} = clip.run().trace;
    const told = verdicts.map(verdict =>
      spokenOf(verdict, runs).map(({learningRate}) => learningRate),
    );
    expect(told).toEqual([[0.01], [0.1, 0.5], [0.95], [1.05]]);
  });

  it('writes at each run what became of it, in English and Spanish', () => {
    const {trace} = clip.run();
    const labels = (language: 'en' | 'es') => {
      const say = wordsFor(language, {messages: clip.messages!});
      return trace.runs.map(run => labelOf(run, trace, say));
    };
    expect(labels('en')).toEqual([
      'slow',
      'arrives',
      'arrives',
      'side to side',
      'ever higher',
    ]);
    expect(labels('es')).toEqual([
      'lenta',
      'llega',
      'llega',
      'de lado a lado',
      'cada vez más alto',
    ]);
  });

  it('tells every rate in its alt text, and the limit', () => {
    expect(clip.run().alt).toBe(
      'Gradient descent on f(x) = x^2 from x = 1.8 with 5 learning rates, 16 steps at ' +
        'most. η = 0.01: slow; η = 0.1: arrives after 11 steps; η = 0.5: arrives after ' +
        'one step; η = 0.95: side to side; η = 1.05: ever higher. Near the minimum: ' +
        '0 < η < 2/L = 1.',
    );
    expect(clip.run({objective: 'abs(x)'}).alt).not.toContain('2/L');
    expect(clip.run({rates: [0.1], tooLarge: 0}, {language: 'es'}).alt).toBe(
      'Descenso del gradiente en f(x) = x^2 desde x = 1,8 con una tasa de aprendizaje, ' +
        '16 pasos como mucho. η = 0,1: llega tras 11 pasos. Cerca del mínimo: ' +
        '0 < η < 2/L = 1.',
    );
  });
});
