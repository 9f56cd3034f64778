import {defineCurve} from './defineObjective';

/** x⁴ − 4x² + x: a deep well on the left, a shallow one on the right. */
export const doubleWell = defineCurve({
  id: 'double-well',
  title: 'Double well',
  source:
    'The tilted quartic, the smallest polynomial with a local and a global minimum. ' +
    'Minima −5.4442 at −1.4730 and −2.6186 at 1.3470.',
  formula: 'x^4 - 4*x^2 + x',
  domain: [[-2.4, 2.3]],
  start: [2],
  learningRate: 0.02,
  value: x => x * (x * (x * x - 4) + 1),
  slope: x => x * (4 * x * x - 8) + 1,
  curvature: x => 12 * x * x - 8,
});
