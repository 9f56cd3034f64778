import {cos, sin} from '../math';
import {defineSurface} from './defineObjective';

/** A winding valley: walls on both sides, a steep head, a low mouth. */
export const valley = defineSurface({
  id: 'valley',
  title: 'Winding valley',
  source: 'Made for this project. Minimum 0 at (0, 0).',
  formula: '0.5*(x - 0.6*sin(y))^2 + 0.2*y^2 + 0.03*y^3',
  domain: [
    [-2.6, 2.6],
    [-2.6, 2.6],
  ],
  start: [-0.9, 2.1],
  learningRate: 0.4,
  value(x, y) {
    const off = x - 0.6 * sin(y);
    return 0.5 * off * off + 0.2 * y * y + 0.03 * y * y * y;
  },
  gradient(x, y) {
    const off = x - 0.6 * sin(y);
    return [off, 0.4 * y + 0.09 * y * y - 0.6 * off * cos(y)];
  },
  hessian(x, y) {
    const off = x - 0.6 * sin(y);
    const bend = 0.6 * cos(y);
    return [1, -bend, 0.4 + 0.18 * y + bend * bend + 0.6 * off * sin(y)];
  },
});
