import {describe, expect, it} from 'vitest';
import {formula} from '../../../src/sim';

describe('a formula as TeX', () => {
  it.each([
    ['x^2*sin(y)', String.raw`x^2\sin y`],
    ['2x', '2x'],
    ['x²+y²', 'x^2 + y^2'],
    ['0.1*x^2 + 2*y^2', '0.1x^2 + 2y^2'],
    ['(1 - x)^2 + 100*(y - x^2)^2', '(1 - x)^2 + 100(y - x^2)^2'],
    ['-x^2', '-x^2'],
    ['-(x + 1)', '-(x + 1)'],
    ['x - (y - 1)', 'x - (y - 1)'],
    ['x*(y + 1)', 'x(y + 1)'],
    ['x(1 - x)', 'x(1 - x)'],
    ['x/2', String.raw`\frac{x}{2}`],
    ['1/2*x', String.raw`\frac{x}{2}`],
    ['(x + y)/(2*x)', String.raw`\frac{x + y}{2x}`],
    ['1/x^2', String.raw`\frac{1}{x^2}`],
    ['sqrt(x)', String.raw`\sqrt{x}`],
    ['cbrt(x)', String.raw`\sqrt[3]{x}`],
    ['x^(2/3)', 'x^{2/3}'],
    ['x^0.2', 'x^{0.2}'],
    ['exp(-x^2)', 'e^{-x^2}'],
    ['e^x', 'e^x'],
    ['pi*x', String.raw`\pi x`],
    ['2*3^x', String.raw`2 \cdot 3^x`],
    ['2^10', '2^{10}'],
    ['sin(x)^2', String.raw`\sin^2 x`],
    ['sin(2x)', String.raw`\sin(2x)`],
    ['sin(x/2)', String.raw`\sin\left(\frac{x}{2}\right)`],
    ['sin(x)*x', String.raw`\sin(x)x`],
    ['sin(x)*cos(y)', String.raw`\sin x\cos y`],
    ['|x - 1|', String.raw`\lvert x - 1\rvert`],
    ['arctan(x)', String.raw`\arctan x`],
    ['log10(x)', String.raw`\log_{10} x`],
    ['ln(x)^2', String.raw`(\ln x)^2`],
    ['(-x)^2', '(-x)^2'],
    ['1e-7*x', '10^{-7}x'],
    ['2.5e-9*x', String.raw`2.5 \cdot 10^{-9}x`],
    ['x·y − 3', 'xy - 3'],
  ])('%s is %s', (text, tex) => {
    expect(formula(text).tex).toBe(tex);
  });
});

describe('partial derivatives', () => {
  it.each([
    ['x^2*sin(y)', [String.raw`2x\sin y`, String.raw`x^2\cos y`]],
    ['0.1*x^2 + 2*y^2', ['0.2x', '4y']],
    [
      '(x^2 + y - 11)^2 + (x + y^2 - 7)^2',
      ['4x(x^2 + y - 11) + 2(x + y^2 - 7)', '2(x^2 + y - 11) + 4y(x + y^2 - 7)'],
    ],
    ['(1 - x)^2 + 100*(y - x^2)^2', ['-2(1 - x) - 400x(y - x^2)', '200(y - x^2)']],
    ['x^3/3', ['x^2']],
    ['1/x', [String.raw`-\frac{1}{x^2}`]],
    ['x/(x^2 + 1)', [String.raw`\frac{1 - x^2}{(x^2 + 1)^2}`]],
    [
      'sqrt(x^2 + y^2)',
      [0, 1].map(i => String.raw`\frac{${'xy'[i]}}{\sqrt{x^2 + y^2}}`),
    ],
    ['ln(x)', [String.raw`\frac{1}{x}`]],
    ['log2(x)', [String.raw`\frac{1}{x\ln 2}`]],
    ['exp(-x^2)', ['-2xe^{-x^2}']],
    ['2^x', [String.raw`2^x\ln 2`]],
    ['x^x', [String.raw`x^x(\ln x + 1)`]],
    ['tan(x)', [String.raw`\frac{1}{\cos^2 x}`]],
    ['sin(x)^2', [String.raw`2\sin x\cos x`]],
    ['|x|', [String.raw`\operatorname{sgn}(x)`]],
    ['abs(2x - 3)', [String.raw`2\operatorname{sgn}(2x - 3)`]],
    ['x*cos(0.15*pi*x)', [String.raw`\cos(0.15\pi x) - 0.15\pi x\sin(0.15\pi x)`]],
    ['7', ['0']],
    ['x*y*z', ['yz', 'xz', 'xy']],
  ])('of %s are %j', (text, expected) => {
    expect(formula(text).partials.map(({tex}) => tex)).toEqual(expected);
  });

  it('are named by their variables and written as text that reads back', () => {
    expect(formula('x^2*sin(y) + 1/x').partials).toEqual([
      {
        variable: 'x',
        formula: '2*x*sin(y) - 1/x^2',
        tex: String.raw`2x\sin y - \frac{1}{x^2}`,
      },
      {variable: 'y', formula: 'x^2*cos(y)', tex: String.raw`x^2\cos y`},
    ]);
  });
});
