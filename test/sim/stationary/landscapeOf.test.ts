import {describe, expect, it} from 'vitest';
import {landscapeOf, objective, type Domain} from '../../../src/sim';

const wide: Domain = [[-3, 3]];

/** Of each minimum its place, whether it is the lowest here, and anywhere. */
function valleys(text: string, domain: Domain = wide) {
  const f = objective(text);
  return landscapeOf(f, domain).minima.map(
    ({point, isLowest, isLowestAnywhere}) =>
      [point.map(x => Number(x.toFixed(3)) + 0), isLowest, isLowestAnywhere] as const,
  );
}

describe('landscapeOf', () => {
  it('tells the lowest valley of a curve, with the ridge between', () => {
    const {minima, ridges, isComplete} = landscapeOf(objective('double-well'), [
      [-2.4, 2.3],
    ]);
    expect(minima.map(({isLowest}) => isLowest)).toEqual([true, false]);
    expect(minima.map(({isLowestAnywhere}) => isLowestAnywhere)).toEqual([true, false]);
    expect(ridges.map(({kind}) => kind)).toEqual(['maximum']);
    // From the bottom to the top of the ridge, 0.063 at x = 0.126.
    expect(minima[0]!.depth).toBeCloseTo(5.5069, 4);
    expect(minima[1]!.depth).toBeCloseTo(2.6813, 4);
    expect(isComplete).toBe(true);
  });

  it('measures equality against the valleys, not against the picture', () => {
    // 1e-3·(two wells that differ by 2e-5) beside a wall that is a million high.
    const text = '0.001*((x^2 - 1)^2 + 0.01*x)';
    const seen = landscapeOf(objective(text), [[-180, 180]]).minima;
    expect(seen.map(({isLowest}) => isLowest)).toEqual([true, false]);
    expect(valleys('(x^2 - 1)^2')).toEqual([
      [[-1], true, true],
      [[1], true, true],
    ]);
  });

  it('looks beyond the domain', () => {
    expect(valleys('x^3 - 3x')).toEqual([[[1], false, false]]);
    expect(valleys('x^3 - 3x', [[-1.9, 3]])).toEqual([[[1], true, false]]);
    expect(valleys('double-well', [[0, 2.3]])).toEqual([[[1.347], true, false]]);
  });

  it('leaves open what f does where it does not rise for good', () => {
    expect(valleys('sin(x)')).toEqual([[[-1.571], true, 'unknown']]);
    expect(valleys('sqrt(x)')).toEqual([[[0], true, 'unknown']]);
    expect(valleys('exp(-x^2)')).toEqual([]);
  });

  it('does the same for surfaces, with saddles for ridges', () => {
    const himmelblau = objective('himmelblau');
    const {minima, ridges} = landscapeOf(himmelblau, himmelblau.domain);
    expect(minima.map(({isLowestAnywhere}) => isLowestAnywhere)).toEqual([
      ...Array<boolean>(4).fill(true),
    ]);
    expect(ridges.map(({kind}) => kind)).toEqual(Array<string>(4).fill('saddle'));
    const mccormick = objective('mccormick');
    const [lowest, other] = landscapeOf(mccormick, mccormick.domain).minima;
    // It falls for ever along x = y.
    expect([lowest!.isLowest, lowest!.isLowestAnywhere]).toEqual([true, false]);
    expect([other!.isLowest, other!.isLowestAnywhere]).toEqual([false, false]);
    const winding = objective('valley');
    expect(landscapeOf(winding, winding.domain).minima).toMatchObject([
      {isLowest: true, isLowestAnywhere: false},
    ]);
  });
});
