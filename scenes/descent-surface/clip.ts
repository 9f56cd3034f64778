import {
  defineClip,
  planeDescent,
  planeDescentParameters,
  writtenPoint,
  writtenValue,
} from 'downhill/clip';
import type {Domain, Objective} from 'downhill/sim';

/** More minima than this are a pattern: only the lowest are marked. */
const fewMinima = 6;

export default defineClip({
  id: 'descent-surface',
  title: 'Descent on a surface',
  summary:
    'A descent seen twice: as a path on the surface, and as its shadow on the contour map.',
  parameters: planeDescentParameters('hills'),
  duration: 11.5,
  stills: {start: 0, 'first-hop': 3.7, middle: 7, end: 11.4},

  simulate(values) {
    const {trajectory, shown, ending} = planeDescent(values);
    const f = trajectory.objective;
    return {trajectory, shown, minima: minimaIn(f, shown), ending};
  },

  describe({trajectory: {objective: f, points}, ending}) {
    const [first, last] = [points[0], points.at(-1)!];
    const hops = points.length - 1;
    return (
      `The surface of f(x, y) = ${f.formula} above its contour map. A descent of ${hops} ` +
      `${hops === 1 ? 'hop' : 'hops'} goes from ${writtenPoint(first.point)} to ` +
      `${writtenPoint(last.point)}, and f from ${writtenValue(first.value)} to ` +
      `${writtenValue(last.value)}. ${ending.sentence}`
    );
  },
});

/** The minima to mark: all of a few, the lowest of many. */
function minimaIn({stationaryPoints}: Objective, shown: Domain) {
  const minima = stationaryPoints.filter(
    ({kind, point}) =>
      kind === 'minimum' &&
      shown.every(([low, high], axis) => low < point[axis]! && point[axis]! < high),
  );
  if (minima.length <= fewMinima) return minima;
  const [lowest, highest] = [minima[0]!.value, minima.at(-1)!.value];
  return minima
    .filter(({value}) => value - lowest < 0.01 * (highest - lowest))
    .slice(0, fewMinima);
}
