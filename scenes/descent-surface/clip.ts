import {
  defineClip,
  planeDescent,
  planeDescentChoices,
  planeDescentParameters,
  planeEndings,
} from 'downhill/clip';
import {notable} from 'downhill/plot';

export default defineClip({
  id: 'descent-surface',
  title: 'Descent on a surface',
  summary:
    'A descent seen twice: as a path on the surface, and as its shadow on the contour map.',
  parameters: planeDescentParameters('hills'),
  choose: planeDescentChoices,
  duration: 11.7,
  stills: {start: 0, 'first-hop': 3.7, middle: 7, end: 11.4},

  simulate(values) {
    const trace = planeDescent(values);
    return {...trace, minima: notable(trace.minima)};
  },

  describe(trace, _values, say) {
    const {objective, points} = trace;
    const [first, last] = [points[0], points.at(-1)!];
    const hops = points.length - 1;
    return (
      `The surface of f(x, y) = ${say.formula(objective.formula)} above its contour map. A descent of ${hops} ` +
      `${hops === 1 ? 'hop' : 'hops'} goes from ${say.point(first.point)} to ` +
      `${say.point(last.point)}, and f from ${say.number(first.value)} to ` +
      `${say.number(last.value)}. ${say.first(planeEndings, trace)}`
    );
  },
});
