import {defineSurface} from './defineObjective';

/** (1−x)² + 100(y−x²)²: a curved valley, easy to reach and slow to follow. */
export const rosenbrock = defineSurface({
  id: 'rosenbrock',
  title: 'Rosenbrock’s valley',
  source:
    'Rosenbrock, An automatic method for finding the greatest or least value of a ' +
    'function, The Computer Journal 3 (1960), page 175. Minimum 0 at (1, 1).',
  formula: '(1 - x)^2 + 100*(y - x^2)^2',
  domain: [
    [-2, 2],
    [-1, 3],
  ],
  start: [-1.2, 1],
  learningRate: 0.001,
  value(x, y) {
    const across = y - x * x;
    return (1 - x) * (1 - x) + 100 * across * across;
  },
  gradient(x, y) {
    const across = y - x * x;
    return [-2 * (1 - x) - 400 * x * across, 200 * across];
  },
  hessian: (x, y) => [2 - 400 * (y - 3 * x * x), -400 * x, 200],
});
