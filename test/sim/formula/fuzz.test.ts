import {describe, expect, it, vi} from 'vitest';
import {formula, FormulaError, seededRandom, type Formula} from '../../../src/sim';
import {differenceGradient, differenceJacobian} from '../differences';
import {further, randomFormula, randomScraps} from './randomFormula';

vi.setConfig({testTimeout: 60_000});

const variables = ['x', 'y'];
const probes = [
  [0.7, 1.3],
  [-1.1, 0.4],
  [2.3, -0.8],
];

/** Reads a text or refuses it; anything else is a defect. */
function read(text: string): Formula | undefined {
  try {
    return formula(text, variables);
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

/** Braces, brackets and \left … \right match, no digits meet, nothing is left out. */
function isSound(tex: string): boolean {
  const count = (pattern: RegExp) => (tex.match(pattern) ?? []).length;
  return (
    count(/\{/g) === count(/\}/g) &&
    count(/\(/g) === count(/\)/g) &&
    count(/\\left/g) === count(/\\right/g) &&
    !/undefined|NaN|Infinity|~|\d \d/.test(tex)
  );
}

describe('random formulas', () => {
  it('are read, differentiated twice, evaluated and set: 3000 of them', () => {
    const random = seededRandom(11);
    let accepted = 0;
    let slowest = 0;
    for (let i = 0; i < 3000; i++) {
      const text = randomFormula(random, 1 + (i % 4));
      const begin = performance.now();
      const made = read(text);
      if (!made) continue;
      accepted++;
      const numbers = probes.flatMap(probe => [
        made.value(probe),
        ...made.gradient(probe),
        ...made.hessian(probe).flat(),
      ]);
      expect(numbers.filter(value => typeof value === 'number').length, text).toBe(21);
      const set = [made.tex, ...made.partials.map(({tex}) => tex)];
      expect(
        set.filter(tex => !isSound(tex)),
        text,
      ).toEqual([]);
      slowest = Math.max(slowest, performance.now() - begin);
    }
    expect(accepted).toBeGreaterThan(2950);
    expect(slowest).toBeLessThan(2000);
  });

  it('have the derivatives that differences give, wherever those settle', () => {
    const random = seededRandom(12);
    let compared = 0;
    for (let i = 0; i < 3000; i++) {
      const text = randomFormula(random, 1 + (i % 3));
      const made = read(text);
      if (!made) continue;
      for (const probe of probes) {
        compared += compare(text, made.gradient(probe), made.value, probe);
        const rows = made.hessian(probe);
        rows.forEach((row, axis) => {
          compared += compare(text, row, p => made.gradient(p)[axis]!, probe);
        });
      }
    }
    expect(compared).toBeGreaterThan(40_000);
  });

  it('with max, min, relu, sigmoid and inverse hyperbolic functions have them too', () => {
    const random = seededRandom(16);
    let compared = 0;
    let again = 0;
    for (let i = 0; i < 1500; i++) {
      const text = randomFormula(random, 1 + (i % 3), further);
      const made = formula(text, variables);
      for (const probe of probes) {
        compared += compare(text, made.gradient(probe), made.value, probe);
        for (const [axis, partial] of made.partials.entries()) {
          const expected = made.gradient(probe)[axis]!;
          if (!Number.isFinite(expected) || partial.formula.length > 200) continue;
          const value = formula(partial.formula, variables).value(probe);
          const error = Math.abs(value - expected) / Math.max(1, Math.abs(expected));
          expect(error, `${text}: ${partial.formula}`).toBeLessThan(1e-9);
          again++;
        }
      }
    }
    expect(compared).toBeGreaterThan(4000);
    expect(again).toBeGreaterThan(4000);
  });

  it('have partials whose text reads back with the same value', () => {
    const random = seededRandom(13);
    let compared = 0;
    for (let i = 0; i < 2000; i++) {
      const text = randomFormula(random, 1 + (i % 3));
      const made = read(text);
      for (const [axis, partial] of (made?.partials ?? []).entries()) {
        const again = read(partial.formula);
        if (!again) {
          // The one reason to refuse what was written: it outgrew the limits.
          expect(
            partial.formula.length > 200 || /\({15}|e[+-]\d+/.test(partial.formula),
            `${text}: ${partial.formula}`,
          ).toBe(true);
          continue;
        }
        for (const probe of probes) {
          const expected = made!.gradient(probe)[axis]!;
          const value = again.value(probe);
          if (!Number.isFinite(expected)) continue;
          const error = Math.abs(value - expected) / Math.max(1, Math.abs(expected));
          expect(error, `${text}: ${partial.formula}`).toBeLessThan(1e-9);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(5000);
  });
});

/** Compares where two difference steps agree, that is where there is a derivative. */
function compare(
  text: string,
  exact: readonly number[],
  f: (point: readonly number[]) => number,
  probe: readonly number[],
): number {
  const fine = differenceGradient(f, probe);
  const coarse = probe.map((_, i) => {
    const at = (by: number) => f(probe.map((x, j) => (i === j ? x + by : x)));
    return (at(1e-4) - at(-1e-4)) / 2e-4;
  });
  let compared = 0;
  exact.forEach((value, i) => {
    // Rules of differentiation have no value where an infinity is inside, as in x/0.
    if (!Number.isFinite(value)) return;
    const size = Math.max(1, Math.abs(fine[i]!), Math.abs(f(probe)));
    if (!(size < 1e6) || !(Math.abs(fine[i]! - coarse[i]!) < 1e-6 * size)) return;
    compared++;
    expect(
      Math.abs(value - fine[i]!),
      `${text} at ${probe.join()}, axis ${i}`,
    ).toBeLessThan(2e-5 * size);
  });
  return compared;
}

describe('random scraps', () => {
  it('are formulas or refused with a position inside the text: 10000 of them', () => {
    const random = seededRandom(14);
    let refused = 0;
    for (let i = 0; i < 10_000; i++) {
      const text = randomScraps(random);
      try {
        formula(text, variables).gradient(probes[0]!);
      } catch (error) {
        expect(error, text).toBeInstanceOf(FormulaError);
        const {position} = error as FormulaError;
        expect(position, text).toBeGreaterThanOrEqual(1);
        expect(position, text).toBeLessThanOrEqual(text.length + 1);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(7_500);
  });

  it('change nothing that programs share', () => {
    const before = [
      Object.prototype,
      Array.prototype,
      Function.prototype,
      globalThis,
    ].map(object => Object.getOwnPropertyNames(object).length);
    const random = seededRandom(15);
    for (let i = 0; i < 2000; i++) read(randomScraps(random));
    const after = [
      Object.prototype,
      Array.prototype,
      Function.prototype,
      globalThis,
    ].map(object => Object.getOwnPropertyNames(object).length);
    expect(after).toEqual(before);
  });
});

describe('the longest formulas', () => {
  it.each([
    'sin(x)*cos(y)*tan(x)*sin(2x)*cos(3y)*tan(4x)*sin(5x)*cos(6y)*sin(7x)*cos(8y)*sin(9x)*exp(x)*exp(-y)*ln(x)*ln(y)*sqrt(x)*sqrt(y)',
    `${'sin('.repeat(31)}x${')'.repeat(31)}`,
    `${'x^'.repeat(30)}y`,
    `${'sin(x+'.repeat(15)}y${')'.repeat(15)}`,
    'x^x^x^x^x^x^x^x^x^x^x^x^x',
    '1/(x+1/(x+1/(x+1/(x+1/(x+1/(x+1/(x+1/(x+y))))))))',
    `${'x*'.repeat(99)}x`,
    `${'x+'.repeat(99)}y`,
    `${'x/'.repeat(99)}y`,
  ])('%s take no more than moments', text => {
    const begin = performance.now();
    const made = formula(text, variables);
    made.hessian([0.3, 0.4]);
    expect(made.partials).toHaveLength(2);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

describe('the Jacobian of a gradient', () => {
  it('is the Hessian, and symmetric', () => {
    const made = formula('exp(x*y)*sin(x - y^2) + x^3/y', variables);
    const differences = differenceJacobian(made.gradient, [0.6, 1.2]).flat();
    made
      .hessian([0.6, 1.2])
      .flat()
      .forEach((value, i) => {
        expect(value).toBeCloseTo(differences[i]!, 6);
      });
    const [[, xy], [yx]] = made.hessian([0.6, 1.2]) as [number[], number[]];
    expect(xy).toBeCloseTo(yx!, 12);
  });
});
