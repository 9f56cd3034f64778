import {describe, expect, it} from 'vitest';
import {rateSweep} from '../../../src/plot';
import {objective} from '../../../src/sim';

function verdicts(formula: string, start: number, rates: number[], steps = 16) {
  const {runs} = rateSweep(objective(formula), {start, rates, steps});
  return runs.map(({learningRate, verdict}) => [learningRate, verdict.kind]);
}

describe('rateVerdict', () => {
  it('goes on x² from rates that hardly move to one beyond 2/L', () => {
    expect(verdicts('x^2', 1.8, [0.001, 0.01, 0.1, 0.5, 0.95, 1, 1.05])).toEqual([
      [0.001, 'hardly'],
      [0.01, 'slow'],
      [0.1, 'arrives'],
      [0.5, 'arrives'],
      [0.95, 'swings'],
      [1, 'rocks'],
      [1.05, 'climbs'],
    ]);
  });

  it('arrives with the first step after which 1 % of the height is left', () => {
    const {runs} = rateSweep(objective('x^2'), {start: 1.8, rates: [0.1], steps: 16});
    // 0.8^(2·10) = 0.0115 and 0.8^(2·11) = 0.0074.
    expect(runs[0].verdict).toEqual({kind: 'arrives', step: 11});
  });

  it('is the same whatever the scale of f and x', () => {
    const shares = [0.01, 0.1, 0.5, 0.95, 1.05];
    const kinds = ['slow', 'arrives', 'arrives', 'swings', 'climbs'];
    for (const [formula, limit, start] of [
      ['1e5*x^2', 1e-5, 1.8],
      ['1e-5*x^2', 1e5, 1.8],
      ['x^2+5', 1, 1.8],
    ] as const) {
      const rates = shares.map(share => share * limit);
      const found = verdicts(formula, start, rates).map(([, kind]) => kind);
      expect(found, formula).toEqual(kinds);
    }
  });

  it('calls no run small that has passed the minimum, not even after one step', () => {
    expect(verdicts('x^2', 1.8, [0.001, 0.95, 1.05], 1)).toEqual([
      [0.001, 'hardly'],
      [0.95, 'pending'],
      // Of a run that would diverge that is known after one step, too.
      [1.05, 'outcome'],
    ]);
  });

  it('says that a run jumps wherever it passes a ridge, however it ends', () => {
    const found = verdicts('double-well', 2, [0.0145, 0.09, 0.12, 0.14]);
    expect(found[0]).toEqual([0.0145, 'arrives']);
    const {runs, ridges} = rateSweep(objective('double-well'), {
      start: 2,
      rates: [0.01, 0.05, 0.09, 0.1, 0.12, 0.14],
      steps: 30,
    });
    const top = ridges[0]!.point[0]!;
    const sides = runs.map(
      ({iterates}) => new Set(iterates.map(({x}) => x > top)).size,
    );
    expect(runs.map(({verdict}) => verdict.kind === 'jumps')).toEqual(
      sides.map(size => size > 1),
    );
    expect(sides).toContain(2);
  });

  it('takes a hit beyond 2/L for luck', () => {
    // f′(1) = 6, so that η = 1/6 lands on the minimum at 0, and 2/L = 0.2: that is no luck.
    expect(verdicts('5*x^2 - x^4', 1, [1 / 6], 6)).toEqual([[1 / 6, 'arrives']]);
    // f′(x) = x/(1 + x²)²: from 1 a rate of 4 lands on 0, and 2/L = 2.
    expect(verdicts('-1/(2*(1+x^2))', 1, [4], 6)).toEqual([[4, 'lucky']]);
  });

  it('judges nothing where there is nothing to reach', () => {
    expect(verdicts('x', 1, [0.1, 1]).map(([, kind]) => kind)).toEqual([
      'outcome',
      'outcome',
    ]);
    expect(verdicts('-x^2', 1, [0.1])).toEqual([[0.1, 'outcome']]);
    expect(verdicts('x^2', 0, [0.1])).toEqual([[0.1, 'outcome']]);
    expect(verdicts('3', 1, [0.1])).toEqual([[0.1, 'outcome']]);
  });

  it('rocks at a kink, and leaves a domain', () => {
    expect(verdicts('abs(x)', 1, [0.3])).toEqual([[0.3, 'rocks']]);
    expect(verdicts('sqrt(x)', 1, [3])).toEqual([[3, 'outcome']]);
  });

  it('says nothing of a rate with which a run rests on a maximum', () => {
    const {runs} = rateSweep(objective('x^4-4*x^2'), {
      start: 2,
      rates: [0.125],
      steps: 16,
    });
    expect(runs[0].verdict.kind).toBe('outcome');
    expect(runs[0].outcome.kind).toBe('resting');
  });
});
