import {describe, expect, it} from 'vitest';
import {formula, FormulaError} from '../../../src/sim';

const xy = ['x', 'y'];

function failure(text: string, variables?: readonly string[]): string {
  try {
    formula(text, variables);
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
  throw new Error(`"${text}" was read`);
}

describe('a formula as a teacher writes it', () => {
  it.each([
    // Functions without brackets, and their powers.
    ['sin x', 'sin(x)'],
    ['sin 2x', 'sin(2*x)'],
    ['sin 2πx', 'sin(2*pi*x)'],
    ['sin x²', 'sin(x^2)'],
    ['sin -x', 'sin(-x)'],
    ['sin x + 1', 'sin(x) + 1'],
    ['sin^2(x)', 'sin(x)^2'],
    ['sin^2 x', 'sin(x)^2'],
    ['sin²(x)', 'sin(x)^2'],
    ['sin² 2x', 'sin(2*x)^2'],
    ['sin x cos y', 'sin(x)*cos(y)'],
    ['sin x / cos x', 'sin(x)/cos(x)'],
    ['x sin y', 'x*sin(y)'],
    ['ln |x|', 'ln(abs(x))'],
    ['ln sin x', 'ln(sin(x))'],
    ['exp -x', 'exp(-x)'],
    ['e^x', 'exp(x)'],
    ['e^-x sin x', 'exp(-x)*sin(x)'],
    // Raised characters, roots, fractions of one character.
    ['x² + x³ + x⁴', 'x^2 + x^3 + x^4'],
    ['x⁻¹', '1/x'],
    ['eˣ', 'exp(x)'],
    ['e²ˣ', 'exp(2*x)'],
    ['e⁻ˣ²', 'exp(-x^2)'],
    ['√x', 'sqrt(x)'],
    ['√(x + 1)', 'sqrt(x + 1)'],
    ['√2/2', 'sqrt(2)/2'],
    ['√x sin y', 'sqrt(x)*sin(y)'],
    ['√|x|', 'sqrt(abs(x))'],
    ['∛x', 'cbrt(x)'],
    ['½x', 'x/2'],
    ['¼x^4', 'x^4/4'],
    ['⅔(x + 1)', '2*(x + 1)/3'],
    ['x^½', 'sqrt(x)'],
    // Signs.
    ['x · y', 'x*y'],
    ['x × y ÷ 2 − 1', 'x*y/2 - 1'],
    ['2πx', '2*pi*x'],
    ['|x|', 'abs(x)'],
    // Letters side by side, as the program sets them.
    ['2xy²', '2*x*y^2'],
    ['xy(1 + x)', 'x*y*(1 + x)'],
    ['x^2sin(y)', 'x^2*sin(y)'],
    ['2xsin(y)', '2*x*sin(y)'],
    ['sinx', 'sin(x)'],
    ['lnx', 'ln(x)'],
    ['sin2x', 'sin(2*x)'],
    ['x 2^x', 'x*2^x'],
    // Capitals and other names.
    ['X^2 + Y', 'x^2 + y'],
    ['Sin(X)', 'sin(x)'],
    ['Max(x, PI)', 'max(x, pi)'],
    ['arcsin x', 'asin(x)'],
    ['arsinh(x) + arcosh(2y) + artanh(x)', 'asinh(x) + acosh(2*y) + atanh(x)'],
    ['arcsinh x', 'asinh(x)'],
    ['tg x', 'tan(x)'],
    ['lg x', 'log10(x)'],
    ['log x', 'ln(x)'],
    ['log_2(x)', 'log2(x)'],
    ['log₁₀ x', 'log10(x)'],
    ['σ(2x)', 'sigmoid(2*x)'],
    ['ReLU(x)', 'relu(x)'],
    ['sgn(x)', 'sign(x)'],
    ['sech x + csch x', '1/cosh(x) + 1/sinh(x)'],
    ['min(x, y, 2)', 'min(x, y, 2)'],
    // One rule for fractions before a letter.
    ['1/2x', 'x/2'],
    ['3/4 x²', '3*x^2/4'],
    ['1/2(x + 1)²', '(x + 1)^2/2'],
    ['-1/2x', '-x/2'],
    ['1/2 sin x', 'sin(x)/2'],
    // Minus signs inside a product.
    ['x*(-1)*y', '-x*y'],
    ['1 + x*-y', '1 - x*y'],
    // Headings.
    ['f(x) = x^2', 'x^2'],
    ['f(x,y) = x^2*sin(y)', 'x^2*sin(y)'],
    ['z = f(x,y) = x^2*sin(y)', 'x^2*sin(y)'],
    ['y = x²', 'x^2'],
    ['F(X) := X²', 'x^2'],
  ])('%s is %s', (text, reading) => {
    const read = formula(text, xy);
    expect(read.reading).toBe(reading);
    expect(formula(reading, xy).reading).toBe(reading);
    const [a, b] = [read, formula(reading, xy)].map(f => f.value([0.6, 1.7]));
    expect(a).toBeCloseTo(b!, 14);
  });

  it.each([
    ['sech(x)', 0.6480542736638855],
    ['csch(x)', 0.8509181282393216],
    ['coth(x)', 1.3130352854993312],
    ['asinh(x)', 0.881373587019543],
    ['acosh(2x)', 1.3169578969248166],
    ['atanh(x/2)', 0.5493061443340548],
    ['lg(100x)', 2],
    ['sigmoid(x)', 0.7310585786300049],
    ['sigmoid(-1000x)', 0],
    ['relu(-x)', 0],
    ['step(x) + step(0)', 1.5],
    ['max(-x, x/2, 0)', 0.5],
    ['min(x, 7) + max(3, 4)', 5],
  ])('%s is %d at x = 1', (text, value) => {
    expect(formula(text, ['x']).value([1])).toBeCloseTo(value, 14);
  });
});

describe('what people read in two ways', () => {
  it.each([
    ['x/2y', '(x/2)*y', 'x/(2*y)'],
    ['1/x sin(y)', '(1/x)*sin(y)', '1/(x*sin(y))'],
    ['x/2(y + 1)', '(x/2)*(y + 1)', 'x/(2*(y + 1))'],
    ['1/2π', '1/2*π', '1/(2*π)'],
    ['sin x/2', 'sin(x)/2', 'sin(x/2)'],
    ['sin x y', 'sin(x)*y', 'sin(x*y)'],
    ['ln x*y', 'ln(x)*y', 'ln(x*y)'],
    ['cos² x y', 'cos²(x)*y', 'cos²(x*y)'],
    ['e^2x', 'e^(2*x)', 'e^2*x'],
    ['2^3x', '2^(3*x)', '2^3*x'],
    ['x^1/2', 'x^(1/2)', '(x^1)/2'],
    ['√2x', '√(2)*x', '√(2*x)'],
    ['√x²', '(√(x))²', '√(x²)'],
    ['√(x)^2', '(√(x))^2', '√((x)^2)'],
  ])('is refused with both ways: %s', (text, one, other) => {
    expect(failure(text, xy)).toContain(
      `can be read as "${one}" or as "${other}": write one of these.`,
    );
    const x = text.startsWith('√') ? -0.7 : 0.7;
    const [a, b] = [one, other].map(way => formula(way, xy).value([x, 1.9]));
    expect(a).not.toBeCloseTo(b!, 6);
  });

  it('names the inverse function, and 1 over the function', () => {
    expect(failure('sin⁻¹(x)', xy)).toContain('write arcsin(…) or 1/sin(…).');
    expect(failure('ln^-1(x)', xy)).toContain('raise it after: ln(…)^(-1).');
    expect(failure('sin^x(y)', xy)).toContain('raise it after, sin(…)^(…).');
  });
});

describe('a hint', () => {
  it.each([
    ['sine(x)', 'sin'],
    ['cso(x)', 'cos'],
    ['lgo(x)', 'log'],
    ['arctanh2(x)', undefined],
    ['sqrrt(x)', 'sqrt'],
    ['cosine(x)', 'cos'],
    ['maximum(x, y)', 'max'],
    ['sigmiod(x)', 'sigmoid'],
    ['x2 + 1', 'x^2" or "2*x'],
    ['xpi', 'x*pi'],
    // No slip away, or of another beginning: nothing is guessed.
    ['son(x)', undefined],
    ['mis(x)', 'min'],
    ['pin(x)', undefined],
    ['floor(x)', undefined],
    ['z', undefined],
    ['foo(x)', undefined],
  ])('for %s is %s', (text, meant) => {
    const message = failure(text, xy);
    if (meant === undefined) expect(message).not.toContain('Did you mean');
    else expect(message).toContain(`Did you mean "${meant}"?`);
  });

  it('is about what came, not about the nearest name', () => {
    expect(failure('0,5x', xy)).toContain('A decimal has a point, 0.5');
    expect(failure(String.raw`\frac{1}{2}x`, xy)).toContain('Write it without TeX');
    expect(failure('max(x)', xy)).toContain('two arguments or more, max(x, 1)');
    expect(failure('min x', xy)).toContain('write min(…, …)');
    expect(failure('log(8, 2)', xy)).toContain('Another base is ln(x)/ln(3)');
    expect(failure('y = x + y', xy)).toContain('In "y =" it stands for the value');
    expect(failure('f(x) = x + y', xy)).toContain('The heading names x only');
    expect(failure('f(t) = t^2', xy)).toContain('expected x and y only, got "t"');
  });
});

describe('a formula in any letters', () => {
  it.each([
    ['w*x + b', ['b', 'w', 'x'], []],
    ['wx + b', ['b', 'w', 'x'], []],
    ['f(w, b) = (wx + b - y)²', ['w', 'b'], ['x', 'y']],
    ['f(x) = ax² + bx + c', ['x'], ['a', 'b', 'c']],
    ['J(θ₀, θ₁) = (θ₀ + θ₁x - y)²', ['θ_0', 'θ_1'], ['x', 'y']],
    ['x1^2 + x_2^2 + x₃', ['x_1', 'x_2', 'x_3'], []],
    ['y = m x + b', ['b', 'm', 'x'], []],
    ['f(x, y, z) = 3x', ['x', 'y', 'z'], []],
    ['½mv²', ['m', 'v'], []],
    ['E^x', ['E', 'x'], []],
    ['7', ['x'], []],
  ])('%s has the variables %j and the constants %j', (text, variables, constants) => {
    expect(formula(text)).toMatchObject({variables, constants});
  });

  it('has one slope for each variable; constants follow in the point', () => {
    const read = formula('f(w, b) = (wx + b - y)²');
    expect(read.value([2, 1, 3, 5])).toBe(4);
    expect(read.gradient([2, 1, 3, 5])).toEqual([12, 4]);
    expect(read.partials.map(({tex}) => tex)).toEqual([
      '2x(wx + b - y)',
      '2(wx + b - y)',
    ]);
    expect(formula('f(x) = ax² + bx').partials[0]?.tex).toBe('2ax + b');
  });

  it('is set with its subscripts and Greek letters', () => {
    expect(formula('θ₀ + θ₁₂ x1').tex).toBe(String.raw`\theta_0 + \theta_{12}x_1`);
  });

  it.each([
    ['X^2 + x', 'X and x are two names'],
    ['a+b+c+d+g+h+k', 'at most 6 variables, got 7: a, b, c, d, g, h, k'],
    ['f(x, x) = x', 'x is there twice'],
    ['f(e) = e', 'e is a number, not a variable'],
    ['y = x + y', 'In "y =" it stands for the value'],
    ['sine(x)', 'Did you mean "sin"?'],
    ['e2x', 'Did you mean "e^2"'],
  ])('%s is refused: %s', (text, problem) => {
    expect(failure(text)).toContain(problem);
  });
});
