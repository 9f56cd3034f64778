import {cos, e, exp, pi, sin} from '../math';
import {defineSurface} from './defineObjective';

const turn = 2 * pi;

/** A nearly flat outside, full of dents, around one deep cone. */
export const ackley = defineSurface({
  id: 'ackley',
  title: 'Ackley’s function',
  source:
    'Ackley, A Connectionist Machine for Genetic Hillclimbing (1987), section 1.3. ' +
    'Minimum 0 at (0, 0), the tip of a cone, where the gradient does not exist.',
  formula:
    '-20*exp(-0.2*sqrt((x^2 + y^2)/2)) - exp((cos(2*pi*x) + cos(2*pi*y))/2) + e + 20',
  domain: [
    [-4, 4],
    [-4, 4],
  ],
  start: [2.4, 1.3],
  learningRate: 0.02,
  kinks: [[0, 0]],
  value(x, y) {
    const root = Math.sqrt((x * x + y * y) / 2);
    const waves = exp((cos(turn * x) + cos(turn * y)) / 2);
    return -20 * exp(-0.2 * root) - waves + e + 20;
  },
  gradient(x, y) {
    const root = Math.sqrt((x * x + y * y) / 2);
    const waves = exp((cos(turn * x) + cos(turn * y)) / 2) * pi;
    // At the tip every slope from −2√2 to 2√2 is a subgradient; 0 is the one at rest.
    const cone = root === 0 ? 0 : (2 * exp(-0.2 * root)) / root;
    return [cone * x + waves * sin(turn * x), cone * y + waves * sin(turn * y)];
  },
  hessian(x, y) {
    const root = Math.sqrt((x * x + y * y) / 2);
    const cone = (2 * exp(-0.2 * root)) / root;
    // The derivative of `cone` along x is −`bend`·x, along y −`bend`·y.
    const bend = (cone * (0.2 + 1 / root)) / (2 * root);
    const waves = exp((cos(turn * x) + cos(turn * y)) / 2) * pi * pi;
    const [sx, sy] = [sin(turn * x), sin(turn * y)];
    return [
      cone - bend * x * x + waves * (2 * cos(turn * x) - sx * sx),
      -bend * x * y - waves * sx * sy,
      cone - bend * y * y + waves * (2 * cos(turn * y) - sy * sy),
    ];
  },
});
