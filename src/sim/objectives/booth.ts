import {defineSurface} from './defineObjective';

/** (x+2y−7)² + (2x+y−5)²: a tilted bowl. */
export const booth = defineSurface({
  id: 'booth',
  title: 'Booth’s function',
  source:
    'Jamil and Yang, A literature survey of benchmark functions (2013), function 20. ' +
    'Minimum 0 at (1, 3).',
  formula: '(x + 2*y - 7)^2 + (2*x + y - 5)^2',
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [-8, -5],
  learningRate: 0.05,
  value(x, y) {
    const a = x + 2 * y - 7;
    const b = 2 * x + y - 5;
    return a * a + b * b;
  },
  gradient: (x, y) => [10 * x + 8 * y - 34, 8 * x + 10 * y - 38],
  hessian: () => [10, 8, 10],
});
