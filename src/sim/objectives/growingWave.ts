import {cos, pi, sin} from '../math';
import {defineCurve} from './defineObjective';

const frequency = 0.15 * pi;

/** x·cos(0.15πx): waves that grow away from the origin. */
export const growingWave = defineCurve({
  id: 'growing-wave',
  title: 'Growing wave',
  source: 'Zhang et al., Dive into Deep Learning (2023), section 12.3.1.2.',
  formula: 'x*cos(0.15*pi*x)',
  domain: [[-10, 10]],
  start: [10],
  learningRate: 2,
  value: x => x * cos(frequency * x),
  slope: x => cos(frequency * x) - frequency * x * sin(frequency * x),
  curvature: x =>
    -frequency * (2 * sin(frequency * x) + frequency * x * cos(frequency * x)),
});
