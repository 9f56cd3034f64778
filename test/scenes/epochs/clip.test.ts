import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/epochs/clip';
import {others} from '../../../scenes/epochs/words';
import {Sentence} from '../../../src/words';

const run = (raw: Record<string, unknown> = {}) => clip.run(raw).trace;

describe('epochs', () => {
  it('is at x = 1326.196 after 100 updates, where the cost is 1 758 799.661', () => {
    const [{xs, values}] = run().ways;
    expect(xs).toHaveLength(101);
    expect(xs.at(-1)!.toFixed(3)).toBe('1326.196');
    expect(values.at(-1)!.toFixed(3)).toBe('1758799.661');
    expect(xs.at(-1)).toBeCloseTo(10000 * 0.98 ** 100, 8);
  });

  it('leaves 0.98 of the way at every update, with η = 0.1 0.8, with 0.5 nothing', () => {
    const factors = run().ways.map(({factor}) => factor!);
    expect(factors[0]).toBeCloseTo(0.98, 9);
    expect(factors[1]).toBeCloseTo(0.8, 9);
    expect(factors[2]).toBe(0);
  });

  it('is a straight line on the log axis, which falls by log10 0.98 an epoch', () => {
    const {kind, heights} = run().distances;
    expect(kind).toBe('log10');
    const falls = heights[0]!.slice(1).map((height, k) => height - heights[0]![k]!);
    for (const fall of falls) expect(fall).toBeCloseTo(Math.log10(0.98), 9);
  });

  it('tells no factor of x⁴, whose steps shrink ever more, nor of a line', () => {
    expect(run({objective: 'x^4', start: 1, learningRate: 0.05}).ways[0].factor).toBe(
      null,
    );
    expect(run({objective: 'x', start: 1}).ways[0].factor).toBe(null);
  });

  it('is 1 − ηf″ where f″ is one number, and only where the run bears it out', () => {
    for (const {learningRate, factor, bend} of run().ways) {
      expect(bend).toBeCloseTo(2, 9);
      expect(factor).toBeCloseTo(1 - 2 * learningRate, 9);
    }
    const quartic = run({objective: 'x^4', start: 1, learningRate: 0.05});
    expect(quartic.ways[0].bend).toBeNull();
  });

  it('calls a line steeper only where it lies apart from the first', () => {
    const said = (raw: Record<string, unknown>) =>
      Sentence.textOf(others.find(sentence => sentence.holds(run(raw)))!);
    expect(said({})).toContain('Larger η: steeper.');
    expect(said({others: [0.1]})).toBe('A larger η: a steeper line.');
    expect(said({objective: 'abs(x)'})).toBe('The same start with another η.');
  });

  it('writes 0 for 0 in the alt text', () => {
    const {alt} = clip.run();
    expect(alt).toContain('after one epoch x = 0.');
    expect(alt).not.toContain('0.000');
  });

  it('says so in the alt text, in both languages', () => {
    expect(clip.run().alt).toContain(
      'after 100 epochs x = 1326.196 and f = 1758799.661',
    );
    expect(clip.run({}, {language: 'es'}).alt).toContain(
      'tras 100 épocas x = 1326,196',
    );
  });
});
