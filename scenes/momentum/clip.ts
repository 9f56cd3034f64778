import {
  defineClip,
  mostHops,
  parameter,
  ravineOf,
  ravineParameters,
} from 'downhill/clip';
import {mapOverStrip, momentumRuns} from 'downhill/plot';
import {bestMomentum, ravineStart} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

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
    steps: mostHops(16),
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

  simulate: ({objective, kappa, ...request}, frame) =>
    momentumRuns(ravineOf({objective, kappa}), request, mapOverStrip(frame)),

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
