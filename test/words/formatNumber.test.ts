import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  formatNumber,
  numberAsWritten,
  type Medium,
  type NumberFormat,
} from '../../src/words/formatNumber';
import {languages} from '../../src/words/languages';

describe('formatNumber', () => {
  it.each([
    [1, '1.000'],
    [0, '0'],
    [-0.000123456, '−0.0001235'],
    [12345.6, '12346'],
    [999999, '999999'],
    [9.99996, '10.00'],
  ])('shows four significant digits of %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    [-0.5, '−0.50'],
    [2, '2.00'],
    [-0, '0.00'],
    [0.005, '0.01'],
  ])('shows %d with two decimals as %s', (value, text) => {
    expect(formatNumber(value, {decimals: 2})).toBe(text);
  });

  it('writes what two decimals do not show with a power of ten, unless it moves', () => {
    expect(formatNumber(-0.001, {decimals: 2})).toBe('−1.00×10⁻³');
    expect(formatNumber(-0.001, {decimals: 2, isMoving: true})).toBe('0.00');
  });

  it.each([
    [1234567, {}, '1.235×10⁶'],
    [-1e30, {decimals: 3}, '−1.000×10³⁰'],
    [0.00002, {}, '2.000×10⁻⁵'],
    [0.00002, {trim: true}, '2×10⁻⁵'],
  ])('writes %d (%o) with a power of ten: %s', (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });

  it('drops zeros at the end, never those of a whole number, when asked to', () => {
    expect(formatNumber(0.1, {digits: 3, trim: true})).toBe('0.1');
    expect(formatNumber(100, {digits: 3, trim: true})).toBe('100');
  });

  it.each([NaN, Infinity, -Infinity, null, undefined])('shows %s as a dash', value => {
    expect(formatNumber(value)).toBe('—');
  });

  const tiny = {digits: 2} as const;

  it.each([
    ['en', 'picture', '−1.2×10⁻⁷'],
    ['en', 'speech', '−1.2 times 10 to the minus 7'],
    ['en', 'tex', '-1.2\\times10^{-7}'],
    ['es', 'picture', '−1,2×10⁻⁷'],
    ['es', 'speech', '−1,2 por 10 elevado a menos 7'],
    ['es', 'tex', '-1{,}2\\times10^{-7}'],
  ] as const)('writes −0.00000012 in %s as %s: %s', (language, medium, text) => {
    expect(formatNumber(-1.2e-7, tiny, {language, medium})).toBe(text);
  });

  it('says of what is no number that it is none', () => {
    const say = (language: 'en' | 'es') =>
      formatNumber(NaN, {}, {language, medium: 'speech'});
    expect([say('en'), say('es')]).toEqual(['no number', 'ningún número']);
  });
});

// Up to where rounding up is still a double.
const number = fc.double({noNaN: true, min: -1e308, max: 1e308});
const format: fc.Arbitrary<NumberFormat> = fc.record(
  {
    digits: fc.integer({min: 1, max: 17}),
    decimals: fc.integer({min: 0, max: 12}),
    trim: fc.boolean(),
  },
  {requiredKeys: []},
);
const media: readonly Medium[] = ['picture', 'speech', 'tex'];
const writing = fc.record({
  language: fc.constantFrom(...languages),
  medium: fc.constantFrom(...media),
});

/** Reads back what is written, as a reader would. */
function read(text: string): number {
  const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  const plain = text
    .replaceAll('−', '-')
    .replace('{,}', '.')
    .replace(',', '.')
    .replace(/⁻/g, '-')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, figure => String(raised.indexOf(figure)))
    .replace(/ (?:times 10 to the|por 10 elevado a) /, 'e')
    .replace(/(?:×|\\times)10\^?/, 'e')
    .replace(/minus |menos /, '-')
    .replace(/[{}]/g, '');
  return Number(plain);
}

describe('any number in any language', () => {
  it('is read back as what was written', () => {
    fc.assert(
      fc.property(number, format, writing, (value, format, writing) => {
        const written = numberAsWritten(value, format);
        expect(read(formatNumber(value, format, writing))).toBe(written + 0);
      }),
    );
  });

  it('is itself with 17 digits, and within half of the last with fewer', () => {
    fc.assert(
      fc.property(number, fc.integer({min: 1, max: 17}), (value, digits) => {
        const written = numberAsWritten(value, {digits});
        const error = Math.abs(written - value);
        expect(error).toBeLessThanOrEqual(
          0.5001 * Math.abs(value) * 10 ** (1 - digits),
        );
        if (digits === 17) expect(written).toBe(value + 0);
      }),
    );
  });

  it('is never 0 unless it is 0', () => {
    fc.assert(
      fc.property(number, format, (value, format) => {
        expect(numberAsWritten(value, format) === 0).toBe(value === 0);
        expect(/^−/.test(formatNumber(value, format))).toBe(value < 0);
      }),
    );
  });

  it('has real minus signs, no "e-7", and no raised figures where it is spoken', () => {
    fc.assert(
      fc.property(number, format, writing, (value, format, writing) => {
        const text = formatNumber(value, format, writing);
        expect(text).not.toMatch(/\de/i);
        if (writing.medium !== 'tex') expect(text).not.toContain('-');
        if (writing.medium === 'speech') expect(text).not.toMatch(/[×⁰¹²³⁴⁵⁶⁷⁸⁹]/);
      }),
    );
  });

  it('differs between languages in signs and words only', () => {
    const figures = (text: string) => text.replace(/[^\d⁰¹²³⁴⁵⁶⁷⁸⁹⁻−-]/g, '');
    fc.assert(
      fc.property(number, format, (value, format) => {
        const [en, es] = (['en', 'es'] as const).map(language =>
          formatNumber(value, format, {language, medium: 'picture'}),
        );
        expect(figures(es!)).toBe(figures(en!));
        expect(es).toBe(en!.replace('.', ','));
      }),
    );
  });
});
