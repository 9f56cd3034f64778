import {defineSurface} from './defineObjective';

/** (x²+y−11)² + (x+y²−7)²: four equal minima. */
export const himmelblau = defineSurface({
  id: 'himmelblau',
  title: 'Himmelblau’s function',
  source:
    'Himmelblau, Applied Nonlinear Programming (1972). Four minima of value 0, one of ' +
    'them at (3, 2).',
  formula: '(x^2 + y - 11)^2 + (x + y^2 - 7)^2',
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-0.25, -3.5],
  learningRate: 0.01,
  value(x, y) {
    const a = x * x + y - 11;
    const b = x + y * y - 7;
    return a * a + b * b;
  },
  gradient(x, y) {
    const a = x * x + y - 11;
    const b = x + y * y - 7;
    return [4 * x * a + 2 * b, 2 * a + 4 * y * b];
  },
  hessian: (x, y) => [12 * x * x + 4 * y - 42, 4 * (x + y), 4 * x + 12 * y * y - 26],
});
