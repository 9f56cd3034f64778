import {defineSurface} from './defineObjective';

/** The three residuals c − x + xy^k, k = 1, 2, 3. */
const constants = [1.5, 2.25, 2.625] as const;

/** Sharp corners and a flat floor. */
export const beale = defineSurface({
  id: 'beale',
  title: 'Beale’s function',
  source:
    'Beale, On an iterative method for finding a local minimum of a function of more ' +
    'than one variable (1958); Moré, Garbow and Hillstrom (1981), problem 5. ' +
    'Minimum 0 at (3, 0.5).',
  formula: '(1.5 - x + x*y)^2 + (2.25 - x + x*y^2)^2 + (2.625 - x + x*y^3)^2',
  domain: [
    [-4.5, 4.5],
    [-4.5, 4.5],
  ],
  start: [1, 1],
  learningRate: 0.01,
  value(x, y) {
    let sum = 0;
    let power = 1;
    for (const c of constants) {
      power *= y;
      const residual = c - x + x * power;
      sum += residual * residual;
    }
    return sum;
  },
  gradient(x, y) {
    let dx = 0;
    let dy = 0;
    let lower = 1;
    constants.forEach((c, i) => {
      const power = lower * y;
      const residual = c - x + x * power;
      dx += 2 * residual * (power - 1);
      dy += 2 * residual * x * (i + 1) * lower;
      lower = power;
    });
    return [dx, dy];
  },
  hessian(x, y) {
    let xx = 0;
    let xy = 0;
    let yy = 0;
    constants.forEach((c, i) => {
      const k = i + 1;
      const power = k === 1 ? y : k === 2 ? y * y : y * y * y;
      const first = k === 1 ? 1 : k === 2 ? 2 * y : 3 * y * y;
      const second = k === 1 ? 0 : k === 2 ? 2 : 6 * y;
      const residual = c - x + x * power;
      xx += 2 * (power - 1) * (power - 1);
      xy += 2 * (x * first * (power - 1) + residual * first);
      yy += 2 * (x * first * x * first + residual * x * second);
    });
    return [xx, xy, yy];
  },
});
