import {defineSurface} from './defineObjective';

/** x² + 2y²: a bowl whose steepest descent misses the centre. */
export const ovalBowl = defineSurface({
  id: 'oval-bowl',
  title: 'Oval bowl',
  source: 'Zhang et al., Dive into Deep Learning (2023), section 12.3.2.',
  formula: 'x^2 + 2*y^2',
  domain: [
    [-5.5, 5.5],
    [-3, 3],
  ],
  start: [-5, -2],
  learningRate: 0.1,
  value: (x, y) => x * x + 2 * y * y,
  gradient: (x, y) => [2 * x, 4 * y],
  hessian: () => [2, 0, 4],
});
