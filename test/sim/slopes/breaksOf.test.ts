import {describe, expect, it} from 'vitest';
import {breaksOf, objective} from '../../../src/sim';

describe('the breaks of a curve', () => {
  it.each<[string, readonly object[]]>([
    ['|x|', [{x: 0, slope: {kind: 'kink', left: -1, right: 1}}]],
    ['|x-1|+x^2', [{x: 1, slope: {kind: 'kink', left: 1, right: 3}}]],
    ['max(x, 0)', [{x: 0, slope: {kind: 'kink', left: 0, right: 1}}]],
    ['sign(x-2)', [{x: 2, slope: {kind: 'jump'}}]],
    ['cbrt(x)', [{x: 0, slope: {kind: 'vertical'}}]],
    ['sqrt(x)', [{x: 0, slope: {kind: 'vertical', left: null}}]],
    ['1/x', [{x: 0, slope: {kind: 'undefined'}}]],
    ['1e-5*|x|', [{x: 0, slope: {kind: 'kink', left: -1e-5, right: 1e-5}}]],
  ])('of %s are %o', (formula, expected) => {
    const f = objective(formula);
    expect(breaksOf(f, f.domain[0]!)).toMatchObject(expected);
  });

  it('lie where two branches meet, to eleven digits', () => {
    const [one] = breaksOf(objective('|x-1/3|'), [-3, 3]);
    expect(one!.x).toBeCloseTo(1 / 3, 11);
  });

  it.each(['x^3/3 - 2x', 'sin(30x)', 'tanh(1000x)', 'x|x|', '7', '1e5*x^2'])(
    'of %s are none, however steep it is',
    formula => {
      const f = objective(formula);
      expect(breaksOf(f, f.domain[0]!)).toEqual([]);
    },
  );

  it('are the poles of tan x, where a number has the value 1.6e16', () => {
    const breaks = breaksOf(objective('tan(x)'), [-3, 3]);
    expect(breaks.map(({slope}) => slope.kind)).toEqual(['undefined', 'undefined']);
    expect(breaks[1]!.x).toBeCloseTo(Math.PI / 2, 11);
  });

  it.each([
    ['cbrt(x-1/3)', 'vertical'],
    ['1/(x-1/3)^2', 'undefined'],
    ['1/(x-1/3)', 'undefined'],
    ['sqrt(|x-1/3|)', 'vertical'],
    ['|x-1/3|', 'kink'],
  ])('of %s are found between samples as well: %s', (formula, kind) => {
    const breaks = breaksOf(objective(formula), [-3, 3.26]);
    expect(breaks.map(({slope}) => slope.kind)).toEqual([kind]);
    expect(breaks[0]!.x).toBeCloseTo(1 / 3, 9);
  });

  it('of many corners are all found', () => {
    const xs = breaksOf(objective('|sin(5x)|'), [-1, 1]).map(({x}) => x);
    expect(xs).toHaveLength(3);
    expect(xs[0]).toBeCloseTo(-Math.PI / 5, 9);
    expect(xs[1]).toBeCloseTo(0, 12);
  });
});
