import {defineSurface} from './defineObjective';

/** (4 − 2.1x² + x⁴/3)x² + xy + (4y² − 4)y²: six minima, two of them lowest. */
export const sixHumpCamel = defineSurface({
  id: 'six-hump-camel',
  title: 'Six-hump camel',
  source:
    'Dixon and Szegő, The global optimization problem: an introduction (1978). ' +
    'Minimum −1.0316 at ±(0.0898, −0.7126).',
  formula: '(4 - 2.1*x^2 + x^4/3)*x^2 + x*y + (4*y^2 - 4)*y^2',
  domain: [
    [-2, 2],
    [-1.2, 1.2],
  ],
  start: [-1.2, 1.1],
  learningRate: 0.02,
  value(x, y) {
    const s = x * x;
    const t = y * y;
    return (4 - 2.1 * s + (s * s) / 3) * s + x * y + (4 * t - 4) * t;
  },
  gradient(x, y) {
    const s = x * x;
    return [(8 - 8.4 * s + 2 * s * s) * x + y, x + (16 * y * y - 8) * y];
  },
  hessian: (x, y) => [8 - 25.2 * x * x + 10 * x * x * x * x, 1, 48 * y * y - 8],
});
