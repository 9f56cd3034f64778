import {defineSurface} from './defineObjective';

/** x² − y²: the gradient vanishes at the origin, where there is no minimum. */
export const saddle = defineSurface({
  id: 'saddle',
  title: 'Saddle',
  source: 'The hyperbolic paraboloid; unbounded below along y.',
  formula: 'x^2 - y^2',
  domain: [
    [-2, 2],
    [-2, 2],
  ],
  start: [1.5, 0.001],
  learningRate: 0.1,
  value: (x, y) => x * x - y * y,
  gradient: (x, y) => [2 * x, -2 * y],
  hessian: () => [2, 0, -2],
});
