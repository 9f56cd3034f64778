import {defineClip, parameter, ravineOf, ravineParameters} from 'downhill/clip';
import {
  contourLevels,
  fitRange,
  lossScale,
  mapOverStrip,
  planeRuns,
  ravineStory,
  shownBy,
  velocityParts,
} from 'downhill/plot';
import {bestMomentum, nearestMinimum, ravineStart, sampleField} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** Samples along one side for choosing the levels. */
const samples = 128;

export default defineClip({
  id: 'momentum',
  title: 'Momentum in a ravine',
  summary:
    'Plain descent, heavy ball and Nesterov from one start: velocity is what past steps leave.',
  parameters: {
    ...ravineParameters,
    learningRate: parameter.numbers({
      default: 'auto',
      min: 1e-12,
      max: 1e12,
      maxLength: 3,
      auto: 'each method’s best on a quadratic, or the objective’s own',
      description:
        'η of descent, heavy ball, Nesterov; the last one holds for the rest',
    }),
    beta: parameter.numbers({
      default: 'auto',
      min: 0,
      max: 1,
      maxLength: 2,
      auto: 'each method’s best on a quadratic, or 0.9',
      description: 'β of heavy ball, Nesterov; the last one holds for the rest',
    }),
    steps: parameter.integer({
      default: 16,
      min: 1,
      max: 200,
      description: 'how many hops at most',
    }),
  },
  choose: {
    // The heavy ball swings far up the walls: it starts low on one.
    start: values => ravineStart(ravineOf(values), 0.35),
    learningRate: values => bestMomentum(ravineOf(values), values.start).learningRates,
    beta: values => bestMomentum(ravineOf(values), values.start).betas,
  },
  beats: {
    methods: 'One start, three methods',
    velocity: 'Velocity is a sum',
    cancel: 'What cancels, what adds up',
    race: 'Hop by hop',
    ending: 'Who arrives first',
  },
  poster: 'race',

  simulate({start, learningRate, beta, steps, ...values}, frame) {
    const f = ravineOf(values);
    const rate = (run: number) => learningRate[run] ?? learningRate.at(-1)!;
    const momentum = (run: number) => beta[run] ?? beta.at(-1)!;
    const trace = planeRuns(
      f,
      [
        {start, learningRate: rate(0)},
        {
          ...{start, optimizer: 'momentum', learningRate: rate(1)},
          settings: {momentum: momentum(0)},
        },
        {
          ...{start, optimizer: 'nesterov', learningRate: rate(2)},
          settings: {momentum: momentum(1)},
        },
      ],
      {steps, room: mapOverStrip(frame), included: nearestMinimum(f, start)},
    );
    const ball = trace.runs[1]!;
    const picture = shownBy(trace.shown);
    const all = trace.runs.flatMap(({points}) => points);
    const seen = all.filter(({point}) => picture.contains(point));
    const [goal] = trace.minima;
    return {
      ...trace,
      story: ravineStory(f, {runs: [ball], minima: trace.minima}),
      parts: velocityParts(ball),
      levels: contourLevels(sampleField(f, trace.shown, samples, samples)),
      losses: lossScale({
        values: trace.runs.map(({points}) => points.map(({value}) => value)),
        lowest: goal && all.every(({value}) => value >= goal.value) ? goal.value : null,
        level: null,
        range: fitRange(seen.map(({value}) => value)),
      }),
    };
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
