import {defineSurface} from './defineObjective';

/** 0.1x² + 2y²: twenty times steeper across than along. */
export const ravine = defineSurface({
  id: 'ravine',
  title: 'Ravine',
  source:
    'Zhang et al., Dive into Deep Learning (2023), section 12.6, equation 12.6.3.',
  formula: '0.1*x^2 + 2*y^2',
  domain: [
    [-5.5, 5.5],
    [-3, 3],
  ],
  start: [-5, -2],
  learningRate: 0.4,
  value: (x, y) => 0.1 * x * x + 2 * y * y,
  gradient: (x, y) => [0.2 * x, 4 * y],
  hessian: () => [0.2, 0, 4],
});
