import {defineClip, mostHops, parameter} from 'downhill/clip';
import {planeRuns} from 'downhill/plot';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'ball-in-valley',
  title: 'A ball in a valley',
  summary:
    'A ball on a valley surface moves a little bit down the steepest way, again and again.',
  parameters: {
    objective: parameter.objective({
      default: 'valley',
      dimension: 2,
      description: 'the cost of weight x and bias y: an id or a formula in x and y',
    }),
    start: parameter.point({
      default: 'auto',
      dimension: 2,
      min: -1e4,
      max: 1e4,
      isPlace: true,
      description: 'where the ball starts; auto: a start that teaches',
    }),
    learningRate: parameter.number({
      default: 'auto',
      min: 1e-12,
      max: 1e12,
      description: 'η; auto: the objective’s own',
    }),
    steps: mostHops(24),
  },
  choose: {
    start: ({objective}) => objective.start,
    learningRate: ({objective}) => objective.learningRate,
  },
  beats: {
    gradientDescent: 'Which way is down?',
    gradientDescent2: 'It moved a little bit',
    closer: 'A closer look',
    again: 'It looks again',
    onward: 'Again and again',
    ending: 'Where it ends',
  },

  simulate: ({objective, start, learningRate, steps}) =>
    planeRuns(objective, [{start, learningRate}], {steps, shape: 'disc'}),

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
