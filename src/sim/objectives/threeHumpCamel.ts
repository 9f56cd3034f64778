import {defineSurface} from './defineObjective';

/** 2x² − 1.05x⁴ + x⁶/6 + xy + y²: three minima, the middle one lowest. */
export const threeHumpCamel = defineSurface({
  id: 'three-hump-camel',
  title: 'Three-hump camel',
  source:
    'Branin, Widely convergent method for finding multiple solutions of simultaneous ' +
    'nonlinear equations (1972); Jamil and Yang (2013), function 29. Minimum 0 at (0, 0).',
  formula: '2*x^2 - 1.05*x^4 + x^6/6 + x*y + y^2',
  domain: [
    [-2.5, 2.5],
    [-2.5, 2.5],
  ],
  start: [-2.2, 2],
  learningRate: 0.05,
  value(x, y) {
    const s = x * x;
    return 2 * s - 1.05 * s * s + (s * s * s) / 6 + x * y + y * y;
  },
  gradient: (x, y) => [4 * x - 4.2 * x * x * x + x * x * x * x * x + y, x + 2 * y],
  hessian: x => [4 - 12.6 * x * x + 5 * x * x * x * x, 1, 2],
});
