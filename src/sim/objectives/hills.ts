import {cos, sin} from '../math';
import {defineSurface} from './defineObjective';

/** A hill between one deep valley and two shallow ones. */
export const hills = defineSurface({
  id: 'hills',
  title: 'Hill and three valleys',
  source: 'Made for this project. Lowest minimum −0.795 at (−1.306, 0).',
  formula: 'sin(x)*cos(y) + 0.1*(x^2 + y^2)',
  domain: [
    [-3, 3],
    [-3, 3],
  ],
  start: [1.2, -0.6],
  learningRate: 0.7,
  value: (x, y) => sin(x) * cos(y) + 0.1 * (x * x + y * y),
  gradient: (x, y) => [cos(x) * cos(y) + 0.2 * x, 0.2 * y - sin(x) * sin(y)],
  hessian: (x, y) => [0.2 - sin(x) * cos(y), -cos(x) * sin(y), 0.2 - sin(x) * cos(y)],
});
