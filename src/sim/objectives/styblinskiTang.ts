import {defineSurface} from './defineObjective';

const term = (x: number): number => (x * x * x * x - 16 * x * x + 5 * x) / 2;
const slope = (x: number): number => 2 * x * x * x - 16 * x + 2.5;
const curvature = (x: number): number => 6 * x * x - 16;

/** ½Σ(x⁴ − 16x² + 5x): four minima of different depth. */
export const styblinskiTang = defineSurface({
  id: 'styblinski-tang',
  title: 'Styblinski and Tang’s function',
  source:
    'Styblinski and Tang, Experiments in nonconvex optimization, Neural Networks 3 ' +
    '(1990). Minimum −78.3323 at (−2.9035, −2.9035).',
  formula: '(x^4 - 16*x^2 + 5*x + y^4 - 16*y^2 + 5*y)/2',
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [0.5, -0.5],
  learningRate: 0.01,
  value: (x, y) => term(x) + term(y),
  gradient: (x, y) => [slope(x), slope(y)],
  hessian: (x, y) => [curvature(x), 0, curvature(y)],
});
