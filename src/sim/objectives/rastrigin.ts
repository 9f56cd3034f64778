import {cos, pi, sin} from '../math';
import {defineSurface} from './defineObjective';

const turn = 2 * pi;
const term = (x: number): number => x * x - 10 * cos(turn * x);
const slope = (x: number): number => 2 * x + 10 * turn * sin(turn * x);
const curvature = (x: number): number => 2 + 10 * turn * turn * cos(turn * x);

/** 20 + Σ(x² − 10cos 2πx): a minimum near every whole point. */
export const rastrigin = defineSurface({
  id: 'rastrigin',
  title: 'Rastrigin’s function',
  source:
    'Rastrigin, Systems of Extremal Control (1974); Mühlenbein, Schomisch and Born, The ' +
    'parallel genetic algorithm as function optimizer, Parallel Computing 17 (1991). ' +
    'Minimum 0 at (0, 0).',
  formula: '20 + x^2 - 10*cos(2*pi*x) + y^2 - 10*cos(2*pi*y)',
  domain: [
    [-3, 3],
    [-3, 3],
  ],
  start: [2.3, -1.6],
  learningRate: 0.002,
  value: (x, y) => 20 + term(x) + term(y),
  gradient: (x, y) => [slope(x), slope(y)],
  hessian: (x, y) => [curvature(x), 0, curvature(y)],
});
