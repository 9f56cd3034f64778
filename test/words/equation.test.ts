import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {wordsFor, writeEquation, writeEquations, type Equation} from '../../src/words';
import {numberAsWritten} from '../../src/words/formatNumber';

const step = (x: number, rate: number, slope: number) => x - rate * slope;
const equation = (x: number, rate: number, slope: number) => ({
  operands: [x, rate, slope],
  result: step(x, rate, slope),
  combine: step,
});

describe('x − η · slope, as printed,', () => {
  it.each([
    [2.5, 0.1, 5, '2.5 0.1 5 = 2'],
    [2.5, 1e-6, 5, '2.5 1×10⁻⁶ 5 = 2.499995'],
    [0.3, 0.1, 3, '0.3 0.1 3 = 0'],
    [-1.5, 0.25, -2, '−1.5 0.25 −2 = −1'],
    [1, 1 / 3, 2, '1 0.3333 2 = 0.333'],
  ])('%d, %d, %d has the digits that it needs: %s', (x, rate, slope, text) => {
    const {operands, result} = writeEquation(equation(x, rate, slope));
    expect(`${operands.join(' ')} = ${result}`).toBe(text);
  });

  it('does not differ from its operand only because it is rounded more', () => {
    const small = equation(1.6409, 0.068, 1.2e-5);
    const [{operands, result}] = writeEquations([small]) as [
      ReturnType<typeof writeEquation>,
    ];
    // 1.64 = 1.641 − 0.068 · 0.000012 would be none.
    expect(`${operands.join(' ')} = ${result}`).toBe(
      '1.6409 0.068 1.2×10⁻⁵ = 1.640899',
    );
  });

  it('has the signs of its language', () => {
    const {operands, result} = wordsFor('es').equation(equation(-2.5, 0.1, 5));
    expect([...operands, result]).toEqual(['−2,5', '0,1', '5', '−3']);
  });

  const number = fc
    .double({noNaN: true, min: -1e3, max: 1e3})
    .filter(value => value === 0 || Math.abs(value) > 1e-6);

  it('holds to the last printed digit', () => {
    fc.assert(
      fc.property(number, number, number, (x, rate, slope) => {
        const {digits} = writeEquation(equation(x, rate, slope));
        const [a, b, c] = [x, rate, slope].map(value =>
          numberAsWritten(value, {digits: digits.operands}),
        );
        const made = step(a!, b!, c!);
        const told = numberAsWritten(step(x, rate, slope), {digits: digits.result});
        const last = 10 ** (Math.floor(Math.log10(Math.abs(told) || 1)) + 1);
        const rounding = 0.51 * last * 10 ** -digits.result;
        const noise = 1e-14 * Math.max(...[a!, b!, c!].map(Math.abs));
        expect(Math.abs(made - told)).toBeLessThanOrEqual(rounding + noise);
      }),
    );
  });

  it('never prints a result like the number that it was made from', () => {
    const positive = fc.double({noNaN: true, min: 1e-7, max: 1e3});
    fc.assert(
      fc.property(positive, positive, positive, (x, rate, slope) => {
        fc.pre(step(x, rate, slope) !== x);
        const {operands, result} = writeEquation(equation(x, rate, slope));
        expect(result).not.toBe(operands[0]);
      }),
    );
  });

  it('needs no more than eight digits for a thousand steps of ordinary sizes', () => {
    const size = fc.integer({min: -99999, max: 99999}).map(n => n / 1000);
    const rate = fc.integer({min: 1, max: 2000}).map(n => n / 1000);
    fc.assert(
      fc.property(size, rate, size, (x, rate, slope) => {
        const {digits} = writeEquation(equation(x, rate, slope));
        expect(digits.result).toBeLessThanOrEqual(8);
      }),
      {numRuns: 1000},
    );
  });
});

describe('equations that share numbers', () => {
  const chain = (...xs: number[]) =>
    xs.map(x => ({operands: [x, 0.1, 2 * x], result: 0.8 * x, combine: step}));
  const lines = (equations: readonly Equation[]) =>
    writeEquations(equations).map(
      ({operands, result}) => `${result} = ${operands.join(' ')}`,
    );

  it('write them alike, with as many digits as all of them need', () => {
    expect(lines(chain(1.28, 1.024, 0.8192))).toEqual([
      '1.024 = 1.28 0.1 2.56',
      '0.8192 = 1.024 0.1 2.048',
      '0.6554 = 0.8192 0.1 1.638',
    ]);
  });

  it('are written each by itself where that takes too many', () => {
    const tiny = {operands: [2.5, 1e-6, 5], result: 2.499995, combine: step};
    expect(lines([tiny, ...chain(2.5)])).toEqual([
      '2.499995 = 2.5 1×10⁻⁶ 5',
      '2 = 2.5 0.1 5',
    ]);
  });

  it('hold as printed, whatever their numbers', () => {
    const number = fc.double({noNaN: true, min: 1e-3, max: 1e3});
    fc.assert(
      fc.property(fc.array(number, {minLength: 1, maxLength: 3}), xs => {
        const equations = chain(...xs);
        writeEquations(equations).forEach(({digits}, k) => {
          const {operands, result} = equations[k]!;
          const [a, b, c] = operands.map(value =>
            numberAsWritten(value, {digits: digits.operands}),
          );
          const rounded = (value: number) =>
            numberAsWritten(value, {digits: digits.result});
          expect(rounded(step(a!, b!, c!))).toBe(rounded(result));
        });
      }),
    );
  });
});
