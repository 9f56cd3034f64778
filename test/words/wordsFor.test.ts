import {describe, expect, it} from 'vitest';
import {languages, readLanguage, wordsFor} from '../../src/words';

const en = wordsFor('en');
const es = wordsFor('es');

describe('counts', () => {
  it.each([
    [0, 'valley', 'no valleys', 'ningún valle'],
    [1, 'start', 'one start', 'un inicio'],
    [1, 'ball', 'one ball', 'una bola'],
    [3, 'start', 'three starts', 'tres inicios'],
    [2, 'minimum', 'two minima', 'dos mínimos'],
    [0, 'epoch', 'no epochs', 'ninguna época'],
    [13, 'step', '13 steps', '13 pasos'],
  ] as const)('%d %s in words', (n, noun, english, spanish) => {
    expect(en.spelled(n, noun)).toBe(english);
    expect(es.spelled(n, noun)).toBe(spanish);
  });

  it('are figures where they are not spelled', () => {
    expect(en.count(1, 'hop')).toBe('1 hop');
    expect(es.count(17, 'update')).toBe('17 actualizaciones');
  });
});

describe('lists', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a y b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b y c'],
    [['saltos', 'inicios'], 'saltos and inicios', 'saltos e inicios'],
    [['agua', 'hielo'], 'agua and hielo', 'agua y hielo'],
  ])('%j', (parts, english, spanish) => {
    expect(en.list(parts)).toBe(english);
    expect(es.list(parts)).toBe(spanish);
  });

  it('have semicolons where a comma is in a part', () => {
    const rates = [0.1, 0.25, 1.5];
    expect(es.list(rates.map(rate => es.number(rate)))).toBe('0,1; 0,25 y 1,5');
    expect(en.list(rates.map(rate => en.number(rate)))).toBe('0.1, 0.25 and 1.5');
  });
});

describe('sentences', () => {
  it.each([
    ['three starts', 'Three starts.'],
    ['f falls without end', 'f falls without end.'],
    ['η is too large', 'η is too large.'],
    ['∇f is zero', '∇f is zero.'],
    ['a valley', 'A valley.'],
    ['which way is down?', 'Which way is down?'],
    ['“more or less.”', '“More or less.”'],
    ['', '.'],
  ])('"%s" becomes "%s"', (text, sentence) => {
    expect(en.sentence(text)).toBe(sentence);
  });

  it('begin after the opening mark in Spanish', () => {
    expect(es.sentence('¿dónde está el mínimo?')).toBe('¿Dónde está el mínimo?');
    expect(es.sentence('él baja')).toBe('Él baja.');
  });
});

describe('points', () => {
  it.each([
    [[-3.77931, -3.283186], '(−3.779, −3.283)', '(−3,779; −3,283)'],
    [[-0.00001, 2.5], '(0, 2.5)', '(0; 2,5)'],
    [[0.0123456, 0.5], '(0.0123, 0.5)', '(0,0123; 0,5)'],
    [[2e-7, -1e-7], '(2×10⁻⁷, −1×10⁻⁷)', '(2×10⁻⁷; −1×10⁻⁷)'],
    [[0.002, 84460.1062], '(0, 84460)', '(0; 84460)'],
    [[-12.34567, 3e9], '(−12.35, 3×10⁹)', '(−12,35; 3×10⁹)'],
    [[0, 0], '(0, 0)', '(0; 0)'],
  ])('%j', (point, english, spanish) => {
    expect(en.point(point)).toBe(english);
    expect(es.point(point)).toBe(spanish);
  });

  it('are places on a curve, too', () => {
    expect(es.place([1.34704])).toBe('x = 1,347');
    expect(en.place([1, 2])).toBe('(1, 2)');
  });
});

describe('formulas', () => {
  it.each([
    ['0.5*x^2 - 1.25*y', '0,5*x^2 − 1,25*y'],
    ['x1 - 3', 'x1 − 3'],
    ['1.5e-7*x', '1,5×10⁻⁷*x'],
    ['.5x', ',5x'],
  ])('%s is %s in Spanish', (formula, text) => {
    expect(es.formula(formula)).toBe(text);
  });

  it('are said without raised figures', () => {
    const say = wordsFor('en', {medium: 'speech'});
    expect(say.formula('2e-7*x - 1')).toBe('2 times 10 to the minus 7*x − 1');
  });

  it('keep the lengths of spaces in TeX', () => {
    const tex = '0.5 x \\kern0.25em + 1.5';
    expect(es.tex(tex)).toBe('0{,}5 x \\kern0.25em + 1{,}5');
    expect(en.tex(tex)).toBe(tex);
  });
});

describe('a limit', () => {
  const minimum = {kind: 'minimum', point: [0], value: 0, eigenvalues: [2]} as const;

  it.each([
    [undefined, 'Near the minimum: 0 < η < 2/L = 1.'],
    [0.1, 'Near the minimum: η = 0.1 < 2/L = 1.'],
    [1.001, 'Near the minimum: η = 1.001 > 2/L = 1.'],
    [1, 'Near the minimum: η = 1 = 2/L = 1.'],
  ])('for η = %s', (rate, text) => {
    expect(en.limit({...minimum, largestStableRate: 1}, rate)).toBe(text);
  });

  it('is none where there is no curvature', () => {
    expect(en.limit(minimum, 0.1)).toBeNull();
  });
});

describe('a language', () => {
  it('is one of those there are', () => {
    expect(languages.map(readLanguage)).toEqual(languages);
    expect(() => readLanguage('e')).toThrow(
      'Expected language to be one of en, es, pseudo, got "e". Did you mean "en"?',
    );
    expect(() => readLanguage(7)).toThrow('got 7.');
  });
});
