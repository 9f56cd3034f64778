import {defineSurface} from './defineObjective';
import type {Objective} from '../Objective';

/**
 * ½(x² + γy²): condition number γ. From (γ, 1) exact line search zigzags with the known
 * iterates x_k = γ((γ−1)/(γ+1))^k, y_k = (−(γ−1)/(γ+1))^k (Boyd and Vandenberghe, Convex
 * Optimization, section 9.3.2).
 */
export function elongatedBowl(gamma: number): Objective {
  return defineSurface({
    id: 'elongated-bowl',
    title: 'Elongated bowl',
    source: 'Boyd and Vandenberghe, Convex Optimization (2004), section 9.3.2.',
    formula: `(x^2 + ${gamma}*y^2)/2`,
    domain: [
      [-gamma * 1.2, gamma * 1.2],
      [-gamma * 0.6, gamma * 0.6],
    ],
    start: [gamma, 1],
    learningRate: 1.8 / gamma,
    value: (x, y) => (x * x + gamma * y * y) / 2,
    gradient: (x, y) => [x, gamma * y],
    hessian: () => [1, 0, gamma],
  });
}
