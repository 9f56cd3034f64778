import {describe, expect, it} from 'vitest';
import {descend, objective, rateFor} from '../../../src/sim';

const valuesOf = (formula: string) => {
  const f = objective(formula);
  const settings = {learningRate: f.learningRate};
  return descend({objective: f, steps: 30, settings}).points.map(({value}) => value);
};

describe('what is chosen for a formula of one’s own', () => {
  it.each([
    'x^2',
    '1e7*x^2',
    '1e9*x^2',
    '1e-5*x^2',
    '1e-9*(x^2 + y^2)',
    '1e12*(x^2 + 3y^2)',
    'exp(x^2)',
    'x^8',
    '|x-1| + x^2',
    'ln(1 + x^2)',
    'x^2 + y^4/10',
    'sqrt(x - 2.9) + x^2',
  ])('lets %s fall, by an amount that shows', formula => {
    const values = valuesOf(formula);
    const height = Math.max(...values) - Math.min(...values);
    expect(values.at(-1)).toBeLessThan(values[0]! - 0.5 * height);
    // From the start, before it may rock about a corner: not 1e7 times too large a step.
    expect(values[1]).toBeLessThan(values[0]!);
  });

  it('goes with the scale of f: the same way, whatever the unit', () => {
    const last = (scale: number) => {
      const f = objective(`${scale}*x^2`);
      const settings = {learningRate: f.learningRate};
      return descend({objective: f, steps: 3, settings}).points.at(-1)!.point[0];
    };
    expect(last(1e-7)).toBeCloseTo(last(1e-5)!, 9);
    expect(last(1e7)).toBeCloseTo(last(1e5)!, 9);
  });

  it('does not start on a plateau, nor beside a pole, where something else is', () => {
    expect(objective('exp(-x^2)').start).toEqual([1.2]);
    expect(objective('1/(x - 2.1001) + x^2').start).not.toEqual([2.1]);
  });

  it('starts where f has a value, however little room there is', () => {
    const f = objective('sqrt(x - 2.9)');
    expect(f.value(f.start)).toBeGreaterThan(0);
  });
});

describe('the rate for an optimizer', () => {
  const x2 = objective('x^2');
  const bowl = objective('x^2 + y^2');

  it('is a tenth of 2/L for plain descent on a curve', () => {
    expect(rateFor(x2, 'gradient-descent', [2])).toBe(0.1);
    expect(rateFor(objective('50*x^2'), 'momentum', [2])).toBe(0.002);
  });

  it('is one share of the domain for Adam and its kin, on a curve and in the plane', () => {
    expect(rateFor(x2, 'adam', [2])).toBe(0.2);
    expect(rateFor(bowl, 'adam', [2, 2])).toBe(0.2);
    expect(rateFor(bowl, 'adagrad', [2, 2])).toBe(0.2);
  });

  it('gives RMSProp, whose first step is ten times as long, a tenth of it', () => {
    const settings = {learningRate: rateFor(x2, 'rmsprop', [2])};
    const {points} = descend({
      ...{objective: x2, optimizer: 'rmsprop', start: [2], steps: 1, settings},
    });
    expect(2 - points[1]!.point[0]!).toBeCloseTo(0.2, 6);
  });
});
