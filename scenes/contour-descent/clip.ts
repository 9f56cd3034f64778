import {
  defineClip,
  planeDescent,
  planeDescentParameters,
  writtenPoint,
  writtenValue,
} from 'downhill/clip';
import {sampleField, type Domain, type Point} from 'downhill/sim';
import {contourLevels} from 'downhill/plot';

/** Samples along one side for choosing the levels. */
const samples = 128;

export default defineClip({
  id: 'contour-descent',
  title: 'Descent on a contour map',
  summary: 'Discrete hops downhill on a contour map, each along its step −η∇f.',
  parameters: planeDescentParameters('himmelblau'),
  duration: 10,
  stills: {start: 0, 'first-hop': 2, middle: 5.5, end: 9.9},

  simulate(values) {
    const {trajectory, shown, ending} = planeDescent(values);
    const f = trajectory.objective;
    const levels = contourLevels(sampleField(f, shown, samples, samples));
    const minima = f.stationaryPoints.filter(
      ({kind, point}) => kind === 'minimum' && isWithin(shown, point),
    );
    return {trajectory, shown, levels, minima, ending, upright: isUpright(shown)};
  },

  describe({trajectory: {objective: f, points}, ending}, {optimizer}) {
    const [first, last] = [points[0], points.at(-1)!];
    const hops = points.length - 1;
    return (
      `Contour map of f(x, y) = ${f.formula}. A run of ${spoken[optimizer]} goes from ` +
      `${writtenPoint(first.point)}, where f is ${writtenValue(first.value)}, in ${hops} ` +
      `${hops === 1 ? 'hop' : 'hops'} to ${writtenPoint(last.point)}, where f is ` +
      `${writtenValue(last.value)}. ${ending.sentence}`
    );
  },
});

const spoken = {
  'gradient-descent': 'gradient descent',
  momentum: 'descent with momentum',
  adam: 'Adam',
};

/** Whether a point lies in the picture with room for its marker. */
function isWithin(shown: Domain, point: Point): boolean {
  return shown.every(([low, high], axis) => {
    const room = 0.015 * (high - low);
    return point[axis]! > low + room && point[axis]! < high - room;
  });
}

/** Whether both axes have the same scale, so that right angles look right. */
function isUpright(domain: Domain): boolean {
  const [x, y] = [domain[0]!, domain[1]!];
  return Math.abs((x[1] - x[0]) / (y[1] - y[0]) - 1) < 0.01;
}
