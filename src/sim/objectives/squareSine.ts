import {cos, sin} from '../math';
import {defineSurface} from './defineObjective';

/** x²·sin y: unbounded below; its gradient is (2x sin y, x² cos y). */
export const squareSine = defineSurface({
  id: 'square-sine',
  title: 'Square times sine',
  source: 'The gradient exercise of the lessons; stationary all along x = 0.',
  formula: 'x^2*sin(y)',
  domain: [
    [-2, 2],
    [-3, 3],
  ],
  start: [1.2, 1],
  learningRate: 0.1,
  value: (x, y) => x * x * sin(y),
  gradient: (x, y) => [2 * x * sin(y), x * x * cos(y)],
  hessian: (x, y) => [2 * sin(y), 2 * x * cos(y), -x * x * sin(y)],
});
