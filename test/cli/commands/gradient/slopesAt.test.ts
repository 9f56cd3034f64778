import {describe, expect, it} from 'vitest';
import {slopesAt, slopesInWords} from '../../../../src/cli/commands/gradient/slopesAt';
import {formula} from '../../../../src/sim';

const at = (text: string, ...point: number[]) => slopesAt(formula(text), point);

describe('the slopes at a point', () => {
  it('are the gradient, to the bit, where there is one', () => {
    const f = formula('x^2*sin(y)');
    expect(slopesAt(f, [1, 2])).toEqual({
      point: [1, 2],
      value: f.value([1, 2]),
      gradient: f.gradient([1, 2]),
      oneSided: [undefined, undefined],
    });
  });

  it('are given from both sides where there is none, along that axis only', () => {
    expect(at('|x| + y^2', 0, 3)).toMatchObject({
      gradient: [undefined, 6],
      oneSided: [{left: -1, right: 1}, undefined],
    });
  });

  it('are the limit where the formula of the slope has a hole', () => {
    expect(at('√(x⁴)', 0).gradient[0]).toBeCloseTo(0, 9);
  });

  it('are not asked for where there is no value', () => {
    expect(at('1/x', 0)).toMatchObject({value: Infinity, gradient: [undefined]});
    expect(at('ln(x)', -1).gradient).toEqual([undefined]);
  });
});

describe('slopes in words', () => {
  it.each([
    ['|x|', 0, 'no derivative (kink): from the left −1, from the right 1'],
    ['√|x|', 0, 'no derivative (cusp): from the left −∞, from the right ∞'],
    ['∛x', 0, 'no derivative (vertical): from the left ∞, from the right ∞'],
    [
      '√x',
      0,
      'no derivative (edge of the domain): from the left none, from the right ∞',
    ],
    [
      '√(x³)',
      0,
      'no derivative (edge of the domain): from the left none, from the right 0',
    ],
  ])('for %s at %d', (text, x, words) => {
    expect(slopesInWords(at(text, x).oneSided[0]!)).toBe(words);
  });
});
