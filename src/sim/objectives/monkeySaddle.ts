import {defineSurface} from './defineObjective';

/** x³ − 3xy²: three valleys leave the origin, where even the Hessian vanishes. */
export const monkeySaddle = defineSurface({
  id: 'monkey-saddle',
  title: 'Monkey saddle',
  source: 'Hilbert and Cohn-Vossen, Anschauliche Geometrie (1932), § 29.',
  formula: 'x^3 - 3*x*y^2',
  domain: [
    [-1.5, 1.5],
    [-1.5, 1.5],
  ],
  start: [1, 0.01],
  learningRate: 0.05,
  value: (x, y) => x * (x * x - 3 * y * y),
  gradient: (x, y) => [3 * (x * x - y * y), -6 * x * y],
  hessian: (x, y) => [6 * x, -6 * y, -6 * x],
});
