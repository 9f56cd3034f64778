import {
  defineClip,
  planeDescent,
  planeDescentChoices,
  planeDescentParameters,
  planeEndings,
} from 'downhill/clip';
import {sampleField, type Domain, type Point} from 'downhill/sim';
import {contourLevels, type PlaneRuns} from 'downhill/plot';
import es from './messages.es.json';
import {alt} from './words';

/** Samples along one side for choosing the levels. */
const samples = 128;

export default defineClip({
  id: 'contour-descent',
  title: 'Descent on a contour map',
  summary: 'Discrete hops downhill on a contour map, each along its step −η∇f.',
  parameters: planeDescentParameters('himmelblau'),
  choose: planeDescentChoices,
  duration: 10,
  stills: {start: 0, 'first-hop': 2, middle: 5.5, end: 9.9},

  simulate(values) {
    const trace = planeDescent(values);
    const {shown} = trace;
    const levels = contourLevels(
      sampleField(values.objective, shown, samples, samples),
    );
    const minima = trace.minima.filter(({point}) => isWithin(shown, point));
    return {...trace, levels, minima, upright: isUpright(shown)};
  },

  messages: {es},
  describe: (trace, _values, say) =>
    `${say.first(alt, trace)} ${say.first(planeEndings, trace)}`,
});

/** Whether a point lies in the picture with room for its marker. */
function isWithin(shown: Domain, point: Point): boolean {
  return shown.every(([low, high], axis) => {
    const room = 0.015 * (high - low);
    return point[axis]! > low + room && point[axis]! < high - room;
  });
}

/** Whether both axes have the same scale, so that right angles look right. */
function isUpright([x, y]: PlaneRuns['shown']): boolean {
  return Math.abs((x[1] - x[0]) / (y[1] - y[0]) - 1) < 0.01;
}
