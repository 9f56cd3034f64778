import {cos, sin} from '../math';
import {defineSurface} from './defineObjective';

/** A winding valley: walls on both sides, a steep head, a low mouth. */
export const valley = defineSurface({
  id: 'valley',
  title: 'Winding valley',
  source:
    'Made for this project. Local minimum 0 at (0, 0); far down its mouth, where ' +
    'y < −6.25, the valley is lower.',
  formula: '0.5*(x - 0.6*sin(y))^2 + 0.25*y^2 + 0.04*y^3',
  domain: [
    [-2.6, 2.6],
    [-2.6, 2.6],
  ],
  start: [1.8, 1.1],
  learningRate: 0.4,
  value(x, y) {
    const off = x - 0.6 * sin(y);
    return 0.5 * off * off + 0.25 * y * y + 0.04 * y * y * y;
  },
  gradient(x, y) {
    const off = x - 0.6 * sin(y);
    return [off, 0.5 * y + 0.12 * y * y - 0.6 * off * cos(y)];
  },
  hessian(x, y) {
    const off = x - 0.6 * sin(y);
    const bend = 0.6 * cos(y);
    return [1, -bend, 0.5 + 0.24 * y + bend * bend + 0.6 * off * sin(y)];
  },
});
