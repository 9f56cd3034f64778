import {
  defineClip,
  planeDescent,
  planeDescentChoices,
  planeDescentParameters,
} from 'downhill/clip';
import {levelsOf, fullBleed, hasEqualScales} from 'downhill/plot';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'contour-descent',
  title: 'Descent on a contour map',
  summary: 'Discrete hops downhill on a contour map, each along its step −η∇f.',
  parameters: planeDescentParameters('himmelblau'),
  choose: planeDescentChoices,
  beats: {
    question: 'Which way is down?',
    steepest: 'The steepest way',
    hop: 'The first hop',
    path: 'Hop by hop',
    ending: 'Where it ends',
  },

  simulate(values, frame) {
    const regions = fullBleed(frame);
    const trace = planeDescent(values, regions);
    return {
      ...trace,
      levels: levelsOf(values.objective, trace.shown),
      isUpright: hasEqualScales(trace.shown, regions.picture),
    };
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
