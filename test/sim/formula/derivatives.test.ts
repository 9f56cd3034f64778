import {describe, expect, it} from 'vitest';
import {formula} from '../../../src/sim';

/** Formulas of lessons, and their derivatives with respect to x as a teacher writes them. */
const inX: readonly (readonly [string, string, string])[] = [
  // Powers.
  ['x^2 + 5', '2*x', '2x'],
  ['x^4 - 4x^2 + x', '4*x^3 - 8*x + 1', '4x^3 - 8x + 1'],
  ['πx²', '2*pi*x', String.raw`2\pi x`],
  ['1/x^3', '-3/x^4', String.raw`-\frac{3}{x^4}`],
  ['x^(2/3)', '2/(3*cbrt(x))', String.raw`\frac{2}{3\sqrt[3]{x}}`],
  ['x^y', 'y*x^(y - 1)', 'yx^{y - 1}'],
  ['x^x', 'x^x*(ln(x) + 1)', String.raw`x^x(\ln x + 1)`],
  ['2^x', '2^x*ln(2)', String.raw`2^x\ln 2`],
  // Products.
  ['x^2 y^2', '2*x*y^2', '2xy^2'],
  ['x^2 sin y', '2*x*sin(y)', String.raw`2x\sin y`],
  ['x^3 y - x y^3', '3*x^2*y - y^3', '3x^2y - y^3'],
  ['x sin x', 'sin(x) + x*cos(x)', String.raw`\sin x + x\cos x`],
  ['x e^x', 'exp(x) + x*exp(x)', 'e^x + xe^x'],
  ['x ln x', 'ln(x) + 1', String.raw`\ln x + 1`],
  ['sin x sin y', 'cos(x)*sin(y)', String.raw`\cos x\sin y`],
  ['sin x cos y', 'cos(x)*cos(y)', String.raw`\cos x\cos y`],
  [
    'e^-x cos 2x',
    '-exp(-x)*cos(2*x) - 2*exp(-x)*sin(2*x)',
    String.raw`-e^{-x}\cos(2x) - 2e^{-x}\sin(2x)`,
  ],
  ['y^2 e^x cos y', 'y^2*exp(x)*cos(y)', String.raw`y^2e^x\cos y`],
  ['x 2^x', '2^x + x*2^x*ln(2)', String.raw`2^x + x \cdot 2^x\ln 2`],
  // The chain rule.
  ['(2x + 1)^5', '10*(2*x + 1)^4', '10(2x + 1)^4'],
  ['(3x² - 1)^4', '24*x*(3*x^2 - 1)^3', '24x(3x^2 - 1)^3'],
  [
    '(1 - x)² + 100(y - x²)²',
    '-2*(1 - x) - 400*x*(y - x^2)',
    '-2(1 - x) - 400x(y - x^2)',
  ],
  ['e^(-x²)', '-2*x*exp(-x^2)', '-2xe^{-x^2}'],
  ['e^(xy)', 'y*exp(x*y)', 'ye^{xy}'],
  ['sin(x²)', '2*x*cos(x^2)', String.raw`2x\cos(x^2)`],
  ['sin² x', '2*sin(x)*cos(x)', String.raw`2\sin x\cos x`],
  ['cos³ x', '-3*sin(x)*cos(x)^2', String.raw`-3\sin x\cos^2 x`],
  ['y² cos(xy)', '-y^3*sin(x*y)', String.raw`-y^3\sin(xy)`],
  ['√(1 - x²)', '-x/sqrt(1 - x^2)', String.raw`-\frac{x}{\sqrt{1 - x^2}}`],
  ['√(x² + y²)', 'x/sqrt(x^2 + y^2)', String.raw`\frac{x}{\sqrt{x^2 + y^2}}`],
  ['ln(x² + y²)', '2*x/(x^2 + y^2)', String.raw`\frac{2x}{x^2 + y^2}`],
  ['ln sin x', 'cos(x)/sin(x)', String.raw`\frac{\cos x}{\sin x}`],
  ['arcsin x', '1/sqrt(1 - x^2)', String.raw`\frac{1}{\sqrt{1 - x^2}}`],
  ['lg x', '1/(x*ln(10))', String.raw`\frac{1}{x\ln 10}`],
  // Quotients.
  ['x/(x² + 1)', '(1 - x^2)/(x^2 + 1)^2', String.raw`\frac{1 - x^2}{(x^2 + 1)^2}`],
  ['(x + 1)/(x - 1)', '-2/(x - 1)^2', String.raw`-\frac{2}{(x - 1)^2}`],
  ['ln(x)/x', '(1 - ln(x))/x^2', String.raw`\frac{1 - \ln x}{x^2}`],
  ['sin(x)/x', '(x*cos(x) - sin(x))/x^2', String.raw`\frac{x\cos x - \sin x}{x^2}`],
  ['1/(xy)', '-1/(x^2*y)', String.raw`-\frac{1}{x^2y}`],
  ['sin x / cos x', '1/cos(x)^2', String.raw`\frac{1}{\cos^2 x}`],
  [
    '1/(1 + e^-x)',
    'exp(-x)/(1 + exp(-x))^2',
    String.raw`\frac{e^{-x}}{(1 + e^{-x})^2}`,
  ],
  ['tan² x', '2*tan(x)/cos(x)^2', String.raw`\frac{2\tan x}{\cos^2 x}`],
  // Corners, and functions of networks.
  ['|x - 1| + y', 'sign(x - 1)', String.raw`\operatorname{sgn}(x - 1)`],
  ['max(x, 0)', 'step(x)', String.raw`\operatorname{step}(x)`],
  ['max(x², y)', '2*x*step(x^2 - y)', String.raw`2x\operatorname{step}(x^2 - y)`],
  [
    'relu(x - 1)²',
    '2*relu(x - 1)*step(x - 1)',
    String.raw`2\operatorname{ReLU}(x - 1)\operatorname{step}(x - 1)`,
  ],
  [
    'σ(2x)',
    '2*sigmoid(2*x)*(1 - sigmoid(2*x))',
    String.raw`2\sigma(2x)(1 - \sigma(2x))`,
  ],
  ['arsinh x', '1/sqrt(x^2 + 1)', String.raw`\frac{1}{\sqrt{x^2 + 1}}`],
  ['artanh x', '1/(1 - x^2)', String.raw`\frac{1}{1 - x^2}`],
  ['x cosh x', 'cosh(x) + x*sinh(x)', String.raw`\cosh x + x\sinh x`],
];

describe('a derivative', () => {
  it.each(inX)('of %s is %s', (text, written, tex) => {
    const [partial] = formula(text, ['x', 'y']).partials;
    expect(partial).toEqual({variable: 'x', formula: written, tex});
  });

  it('has its letters in the order of the variables', () => {
    expect(formula('f(b, a) = a²b²', undefined).partials[0]?.formula).toBe('2*b*a^2');
    expect(formula('a²b²').partials[0]?.formula).toBe('2*a*b^2');
  });
});

/** The slope of one variable at a point. */
function slope(text: string, x: number): number {
  return formula(text, ['x']).gradient([x])[0]!;
}

describe('the slope at a corner', () => {
  it.each([
    ['|x|', -1, 1, 0],
    ['max(x, -x)', -1, 1, 0],
    ['max(0, x)', 0, 1, 0.5],
    ['relu(x)', 0, 1, 0.5],
    ['relu(3x)', 0, 3, 1.5],
    ['min(x, 2x)', 2, 1, 1.5],
    ['max(x, 2x, 5x - 1)', 1, 2, 1.5],
    ['step(x)', 0, 0, 0],
  ])('of %s is the mean of %d and %d', (text, left, right, between) => {
    expect([-0.1, 0.1].map(x => slope(text, x))).toEqual([left, right]);
    expect(slope(text, 0)).toBe(between);
  });

  it('is exact far out, where an exponential has no value', () => {
    expect(slope('sigmoid(x)', 0)).toBe(0.25);
    expect(slope('sigmoid(x)', 1000)).toBe(0);
    expect(slope('sigmoid(x)', -1000)).toBe(0);
    expect(slope('relu(1000x)', 1)).toBe(1000);
  });
});
