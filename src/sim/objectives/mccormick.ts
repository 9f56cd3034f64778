import {cos, sin} from '../math';
import {defineSurface} from './defineObjective';

/** sin(x+y) + (x−y)² − 1.5x + 2.5y + 1 */
export const mccormick = defineSurface({
  id: 'mccormick',
  title: 'McCormick’s function',
  source:
    'McCormick, Computability of global solutions to factorable nonconvex programs ' +
    '(1976); Jamil and Yang (2013), function 72. Minimum −1.9132 at (−0.5472, −1.5472).',
  formula: 'sin(x + y) + (x - y)^2 - 1.5*x + 2.5*y + 1',
  domain: [
    [-1.5, 4],
    [-3, 4],
  ],
  start: [3, 3.5],
  learningRate: 0.1,
  value: (x, y) => sin(x + y) + (x - y) * (x - y) - 1.5 * x + 2.5 * y + 1,
  gradient(x, y) {
    const wave = cos(x + y);
    const across = 2 * (x - y);
    return [wave + across - 1.5, wave - across + 2.5];
  },
  hessian(x, y) {
    const wave = -sin(x + y);
    return [wave + 2, wave - 2, wave + 2];
  },
});
