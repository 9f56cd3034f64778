import {expect, it} from 'vitest';
import {breakSum} from '../../src/plot/breakSum';

it('leaves a sum that fits on one line', () => {
  expect(breakSum('f(x, y) =', 'x^{2}+y^{2}', 40)).toBe('f(x, y) = x^{2}+y^{2}');
  expect(breakSum('f(x, y) =', 'x', 1)).toBe('f(x, y) = x');
});

it('breaks a long sum before a sign, and aligns the lines after the head', () => {
  expect(breakSum('f =', 'x^2 + y^2 - 4', 6)).toBe(
    '\\begin{aligned}f ={}&x^2 + y^2 \\\\&- 4\\end{aligned}',
  );
});

it('does not break inside brackets, braces or fractions', () => {
  const himmelblau = '\\left(x^{2}+y-11\\right)^{2}+\\left(x+y^{2}-7\\right)^{2}';
  expect(breakSum('f(x,y) =', himmelblau, 24)).toBe(
    '\\begin{aligned}f(x,y) ={}&\\left(x^{2}+y-11\\right)^{2}\\\\&' +
      '+\\left(x+y^{2}-7\\right)^{2}\\end{aligned}',
  );
  const fraction = '\\frac{x+y+1+2+3+4+5+6}{x-y-1-2-3-4-5}';
  expect(breakSum('f =', fraction, 5)).toBe(`f = ${fraction}`);
});

it('does not take a leading or a multiplied sign for a new term', () => {
  expect(breakSum('f =', '-x\\cdot-y', 3)).toBe('f = -x\\cdot-y');
});

it('breaks a term that is too long before a factor, and says that it goes on', () => {
  const product = '\\sin x\\cos\\left(y\\right)\\left(1+xy\\right)\\sqrt{x^2+1}';
  expect(breakSum('f =', product, 16)).toBe(
    '\\begin{aligned}f ={}&\\sin x\\cos\\left(y\\right)\\\\&' +
      '{}\\cdot \\left(1+xy\\right)\\sqrt{x^2+1}\\end{aligned}',
  );
});

it('begins a product that it breaks on a line of its own', () => {
  expect(breakSum('', 'a-2x(x+2y)(x-y)', 9)).toBe(
    '\\begin{aligned}{}&a\\\\&-2x(x+2y)\\\\&{}\\cdot (x-y)\\end{aligned}',
  );
});
