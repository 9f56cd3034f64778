import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/optimizer-race/clip';
import {frameOf, stages} from '../../../src/plot';
import {descend, objective} from '../../../src/sim';

const traceOf = (raw = {}) => clip.run(raw).trace;

const six = ['gradient-descent', 'momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam'];

describe('optimizer-race', () => {
  it('runs six optimizers from one start, each with the best of the same rates', () => {
    const {runs, terms, tried} = traceOf();
    expect(runs.map(({optimizer}) => optimizer)).toEqual(six);
    expect(new Set(runs.map(({points}) => String(points[0].point)))).toEqual(
      new Set(['-5,0']),
    );
    expect(terms).toBe('tuned');
    expect(tried).toEqual([
      0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5,
    ]);
    expect(runs.every(({learningRate}) => tried.includes(learningRate))).toBe(true);
  });

  it('is won by plain descent in every shape of picture, before AdaGrad and RMSProp', () => {
    for (const size of Object.values(stages)) {
      const {runs} = clip.run({}, {frame: frameOf(size)}).trace;
      const [descent, momentum, nesterov, adagrad, rmsprop, adam] = runs.map(
        ({outcome: {kind, step}}) => (kind === 'arrived' ? step : null),
      );
      expect([momentum, nesterov, adam]).toEqual([null, null, null]);
      expect(descent).toBeLessThan(Math.min(adagrad!, rmsprop!));
    }
  });

  it('lets no other of the rates arrive earlier', () => {
    const {runs, tried} = traceOf({objective: 'oval-bowl'});
    const f = objective('oval-bowl');
    // From here on a run is within 1 % of the domain's width, 11, of the minimum at 0.
    const arrivalOf = (optimizer: string, learningRate: number) => {
      const {points} = descend({
        ...{objective: f, optimizer, steps: 20},
        settings: {learningRate},
      });
      const out = points.findLastIndex(({point}) => Math.hypot(...point) > 0.11) + 1;
      const isWild = points.some(
        ({point: [x, y]}) => Math.abs(x!) > 8.25 || Math.abs(y!) > 4.5,
      );
      return out < points.length && !isWild ? out : Infinity;
    };
    for (const {optimizer, learningRate} of runs) {
      const best = Math.min(...tried.map(rate => arrivalOf(optimizer, rate)));
      expect(arrivalOf(optimizer, learningRate), optimizer).toBe(best);
    }
    expect(runs.map(({learningRate}) => learningRate)).toContain(5);
  });

  it('has one rate for all where the terms are equal, and each its own where they are', () => {
    const equal = traceOf({terms: 'equal', learningRate: 0.3});
    expect(equal.runs.map(run => run.learningRate)).toEqual(six.map(() => 0.3));
    const own = traceOf({objective: 'himmelblau', terms: 'own', sixth: 'newton'});
    expect(own.runs.map(run => run.learningRate)).toEqual([
      0.01, 0.01, 0.01, 0.3, 0.03, 1,
    ]);
    expect(own.tried).toEqual([]);
  });

  it('refuses a rate that no run would have, but not the one it chose itself', () => {
    expect(() => clip.run({learningRate: 0.3})).toThrow(
      'Expected no learningRate with terms = tuned, which choose η for each run, got 0.3. ' +
        'Leave it out, or set terms = equal.',
    );
    expect(() => clip.run({terms: 'own', learningRate: 0.3})).toThrow(/terms = own/);
    const {values} = clip.run({objective: 'himmelblau'});
    expect(() => clip.run(values)).not.toThrow();
  });

  it('leaves out an optimizer that is there already', () => {
    const {runs} = traceOf({second: 'bfgs', third: 'bfgs', fourth: 'adam'});
    expect(runs.map(({optimizer}) => optimizer)).toEqual([
      'gradient-descent',
      'bfgs',
      'adam',
      'rmsprop',
    ]);
  });

  it('states the terms in its alt text, in English and Spanish', () => {
    expect(clip.run().alt).toMatch(
      /the best for each of 12 learning rates from 0\.001 to 5: descent, with learning rate 0\.5, ends near the minimum/,
    );
    expect(clip.run({}, {language: 'es'}).alt).toMatch(/de 0,001 a 5: descenso/);
  });
});
