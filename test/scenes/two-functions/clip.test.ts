import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/two-functions/clip';
import {largestGap} from '../../../src/plot';

const run = (raw: Record<string, unknown> = {}) => clip.run(raw).trace;

describe('two-functions', () => {
  it('has 24 gaps of both signs between sin x and 0.4x + 0.3, three crossings', () => {
    const {gaps, crossings, mean} = run();
    const errors = gaps.map(({x}) => 0.4 * x + 0.3 - Math.sin(x));
    gaps.forEach(({error}, i) => expect(error).toBeCloseTo(errors[i]!, 12));
    expect(gaps).toHaveLength(24);
    expect(crossings).toHaveLength(3);
    for (const x of crossings) expect(0.4 * x + 0.3).toBeCloseTo(Math.sin(x), 9);
    const sum = errors.reduce((all, error) => all + Math.abs(error), 0);
    expect(mean).toBeCloseTo(sum / 24, 12);
  });

  it('has one largest gap, the last; with two alike none', () => {
    expect(largestGap(run())).toBe(23);
    expect(largestGap(run({target: 'x^2', prediction: '0', from: -2, to: 2}))).toBe(
      null,
    );
  });

  it('leaves out the bars where ln x has no value', () => {
    const {gaps} = run({target: 'ln(x)', prediction: 'x', from: -2, to: 2, bars: 8});
    expect(gaps.map(({x}) => x)).toEqual([0.25, 0.75, 1.25, 1.75]);
  });

  it('refuses an empty part of the axis, and functions that share no x', () => {
    expect(() => clip.run({from: 2, to: 1})).toThrow(
      'greater than from = 2, got to = 1',
    );
    expect(() => clip.run({target: 'ln(x)', from: -3, to: -1})).toThrow(
      'to have values at the same x between -3 and -1, got none',
    );
  });

  it('refuses gaps that have no mean, and says where they grow without end', () => {
    expect(() => clip.run({target: '1/x'})).toThrow(
      'from -3 to 3 to have a mean, but near x = 0 they grow without end. ' +
        'Choose from and to such that x = 0 is not between them.',
    );
    expect(() => clip.run({target: '1/x', from: 0.1})).not.toThrow();
    expect(() => clip.run({target: '1/x', prediction: '1/x + 2'})).not.toThrow();
  });

  it('says so in the alt text, in both languages', () => {
    expect(clip.run().alt).toContain('the mean absolute error over these bars, is ');
    expect(clip.run({prediction: 'sin(x)'}).alt).toContain(
      'at 24 places there is no gap between them.',
    );
    expect(clip.run({}, {language: 'es'}).alt).toContain('0,4x + 0,3');
  });
});
