import {defineClip, parameter, ravineOf, ravineParameters} from 'downhill/clip';
import {
  contourLevels,
  fitRange,
  mapOverStrip,
  planeRuns,
  ravineStory,
  shownBy,
} from 'downhill/plot';
import {nearestMinimum, ravineRate, ravineStart, sampleField} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** Samples along one side for choosing the levels. */
const samples = 128;

export default defineClip({
  id: 'ravine',
  title: 'Descent in a ravine',
  summary:
    'Across a ravine descent flips from wall to wall, along it descent crawls: κ is how much.',
  parameters: {
    ...ravineParameters,
    learningRate: parameter.number({
      default: 'auto',
      min: 1e-12,
      max: 1e12,
      auto: '0.9 · 2/λ of the steep direction',
      description: 'η',
    }),
    steps: parameter.integer({
      default: 15,
      min: 1,
      max: 200,
      description: 'how many hops at most',
    }),
  },
  choose: {
    start: values => ravineStart(ravineOf(values)),
    learningRate: values => ravineRate(ravineOf(values), values.start),
  },
  beats: {
    shape: 'Steep and flat',
    zigzag: 'From wall to wall',
    across: 'Across the ravine',
    along: 'Along the ravine',
    limit: 'What limits the step',
  },
  poster: 'along',

  simulate({start, learningRate, steps, ...values}, frame) {
    const f = ravineOf(values);
    const trace = planeRuns(f, [{start, learningRate}], {
      steps,
      room: mapOverStrip(frame),
      included: nearestMinimum(f, start),
    });
    const story = ravineStory(f, trace);
    const picture = shownBy(trace.shown);
    const isSeen = trace.runs[0].points.map(({point}) => picture.contains(point));
    const seen = (values: readonly number[]) =>
      fitRange(values.filter((_, k) => isSeen[k]));
    return {
      ...trace,
      story,
      levels: contourLevels(sampleField(f, trace.shown, samples, samples)),
      ranges: story
        ? [story.steep, story.flat].map(({offsets}) => aroundZero(seen(offsets)))
        : [seen(trace.runs[0].points.map(({value}) => value))],
    };
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});

/** An interval in which 0 is seen. */
function aroundZero([low, high]: readonly [number, number]): readonly [number, number] {
  const room = 0.06 * Math.max(-low, high);
  return [Math.min(-room, low), Math.max(room, high)];
}
