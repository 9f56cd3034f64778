import {describe, expect, it} from 'vitest';
import {formula, FormulaError, objective} from '../../../src/sim';

function valueAt(text: string, ...point: number[]): number {
  return formula(text, ['x', 'y']).value(point);
}

function failure(text: string): FormulaError {
  try {
    formula(text, ['x', 'y']);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
  throw new Error(`"${text}" was read`);
}

describe('a formula', () => {
  it.each([
    ['2 + 3*4', 14],
    ['2^3^2', 512],
    ['-3^2', -9],
    ['2^-1', 0.5],
    ['10 - 4 - 3', 3],
    ['24/4/3', 2],
    ['2(3 + 4)', 14],
    ['2x', 6],
    ['3x y', 45],
    ['x(y - 1)', 12],
    ['(x)(y)', 15],
    ['2pi', 6.283185307179586],
    ['2π', 6.283185307179586],
    ['e', 2.718281828459045],
    ['x²', 9],
    ['x⁻¹', 1 / 3],
    ['x**2', 9],
    ['x × y ÷ 3 − 1', 4],
    ['|3 - y| + |-x|', 5],
    ['|x - |y||', 2],
    ['2|x|', 6],
    ['.5x', 1.5],
    ['1.5e1', 15],
    ['+x', 3],
    ['log(e)', 1],
    ['sign(-x)', -1],
    ['log2(8)', 3],
    ['sec(0)', 1],
    ['exp(1)', 2.718281828459045],
  ])('%s is %d at x = 3, y = 5', (text, value) => {
    expect(valueAt(text, 3, 5)).toBe(value);
  });

  it('takes the real root for a fraction of odd denominator, and none for a decimal', () => {
    expect(valueAt('x^(1/3)', -8)).toBe(-2);
    expect(valueAt('x^(2/3)', -8)).toBe(4);
    expect(valueAt('x^(3/5)', -32)).toBeCloseTo(-8, 12);
    expect(valueAt('cbrt(x)', -8)).toBe(-2);
    expect(valueAt('x^0.2', -32)).toBeNaN();
    expect(valueAt('x^(1/2)', -4)).toBeNaN();
  });

  it('is NaN or infinite where it has no value', () => {
    expect(valueAt('ln(x)', -1)).toBeNaN();
    expect(valueAt('1/x', 0)).toBe(Infinity);
    expect(valueAt('0/x', 0)).toBeNaN();
    expect(valueAt('asin(x)', 2)).toBeNaN();
  });

  it('has the letters in it as variables, in alphabetical order', () => {
    expect(formula('w*a + b').variables).toEqual(['a', 'b', 'w']);
    expect(formula('w*a + b').gradient([2, 5, 7])).toEqual([7, 1, 2]);
    expect(formula('3').variables).toEqual(['x']);
    expect(formula('y', ['x', 'y']).gradient([1, 1])).toEqual([0, 1]);
  });
});

describe('a formula that cannot be read', () => {
  it.each([
    ['x^2+', 5, 'unexpected end of expression'],
    ['x+*y', 3, 'value expected'],
    ['2 3', 3, 'unexpected part "3"'],
    ['xpi', 1, 'Did you mean "x*pi"?'],
    ['sine(x)', 1, 'Did you mean "sin"?'],
    ['1 + tanhx(2)', 5, 'Did you mean "tanh"?'],
    ['z + 1', 1, 'got the name "z"'],
    ['3 + sin', 5, 'expected "(" after sin: write sin(…)'],
    ['sin()', 5, 'expected a value before ")"'],
    ['(x +) y', 5, 'expected a value before ")"'],
    ['(x', 1, 'this "(" is not closed'],
    ['x)', 2, 'nothing is open here'],
    ['(|x)|', 4, 'the "|" before it is still open'],
    ['', 1, 'expected a formula such as x^2'],
    ['x, y', 2, 'got ","'],
    ['x.y', 2, 'got "."'],
    ['x = 3', 3, 'got "="'],
    ['x; y', 2, 'got ";"'],
    ['x!', 2, 'got "!"'],
    ['[x]', 1, 'got "["'],
    ['"x"', 1, 'got """'],
    ['x ? 1 : 2', 3, 'got "?"'],
    ['1e999', 1, 'expected a number below 1.8e308'],
    ['🙂', 1, 'got "🙂"'],
    ['x mod 2', 3, 'got the name "mod"'],
    ['x in y', 3, 'got the name "in"'],
    ['constructor', 1, 'got the name "constructor"'],
    ['toString(x)', 1, 'got the name "toString"'],
    ['__proto__', 1, 'got "_"'],
    ['import(x)', 1, 'got the name "import"'],
  ])('%s: character %d, %s', (text, position, problem) => {
    const error = failure(text);
    expect(error.message).toContain(problem);
    expect(error.position).toBe(position);
    expect(error.message).toContain(`at character ${position}:`);
  });

  it('may be too long, or nested too deeply', () => {
    expect(failure('x+'.repeat(100) + 'x').message).toContain(
      'expected at most 200 characters, got 201',
    );
    expect(failure('('.repeat(33) + 'x' + ')'.repeat(33)).message).toContain(
      'at most 32 brackets inside each other',
    );
    expect(failure('2^'.repeat(33) + 'x').message).toContain(
      'at most 32 operations inside each other',
    );
    expect(valueAt('-'.repeat(199) + 'x', 1)).toBe(-1);
  });
});

describe('objective', () => {
  it('finds the catalogue’s by id', () => {
    expect(objective('himmelblau').id).toBe('himmelblau');
  });

  it('reads a formula in x, or in x and y', () => {
    expect(objective('x^2').variables).toEqual(['x']);
    expect(objective('x^2', {dimension: 2}).variables).toEqual(['x', 'y']);
    expect(objective('y').variables).toEqual(['x', 'y']);
    expect(objective('xy').variables).toEqual(['x', 'y']);
    expect(objective('x^2')).toMatchObject({id: 'formula', title: 'x^2', source: ''});
  });

  it('shows a formula without its heading, which may name more variables than occur', () => {
    expect(objective('y = x^2')).toMatchObject({formula: 'x^2', variables: ['x']});
    expect(objective('f(x, y) = x^2')).toMatchObject({
      formula: 'x^2',
      title: 'x^2',
      variables: ['x', 'y'],
    });
  });

  it('starts a formula where it has a slope, with a rate that goes down', () => {
    const steep = objective('1000*x^2');
    expect(steep.gradient(steep.start)[0]).not.toBe(0);
    expect(steep.learningRate).toBeLessThan(0.001);
    expect(objective('ln(x)').start[0]).toBeGreaterThan(0);
  });

  it.each([
    [
      'himelblau',
      undefined,
      /Did you mean "himmelblau"\? There are quadratic, double-well/,
    ],
    [
      'banana',
      undefined,
      /got the name "banana".* The objectives with a name are quadratic/,
    ],
    ['xpi', undefined, /Did you mean "x\*pi"\?/],
    ['x*y', 1, /got the name "y"/],
    ['himmelblau', 1, /Expected an objective in x, got "himmelblau" in x and y\./],
    ['double-well', 2, /Expected an objective in x and y, got "double-well" in x\./],
  ] as const)('refuses %s in dimension %s', (text, dimension, message) => {
    expect(() => objective(text, dimension ? {dimension} : {})).toThrow(message);
  });
});
