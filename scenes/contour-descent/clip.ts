import {
  defineClip,
  planeDescent,
  planeDescentChoices,
  planeDescentParameters,
} from 'downhill/clip';
import {contourLevels, fullBleed, hasEqualScales} from 'downhill/plot';
import {sampleField} from 'downhill/sim';
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
    const field = sampleField(values.objective, trace.shown, samples, samples);
    return {
      ...trace,
      levels: contourLevels(field),
      isUpright: hasEqualScales(trace.shown, regions.picture),
    };
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
