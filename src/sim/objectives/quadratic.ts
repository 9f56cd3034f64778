import {defineCurve} from './defineObjective';
import type {Objective} from '../Objective';

/** x² + c: the simplest bowl. Plain descent settles for 0 < η < 1. */
export function quadratic(c: number): Objective {
  return defineCurve({
    id: 'quadratic',
    title: 'Parabola',
    source: 'The simplest bowl: curvature 2 everywhere, so 2/L = 1.',
    formula: c === 0 ? 'x^2' : `x^2 ${c < 0 ? '-' : '+'} ${Math.abs(c)}`,
    domain: [[-3, 3]],
    start: [-2.5],
    learningRate: 0.1,
    value: x => x * x + c,
    slope: x => 2 * x,
    curvature: () => 2,
  });
}
