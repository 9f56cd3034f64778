import {defineClip, parameter} from 'downhill/clip';
import {sampleRuns} from 'downhill/plot';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'mae-weight',
  title: 'Absolute and squared error of one sample',
  summary:
    'On the V of an absolute error every step is equally long and rocks across the kink; ' +
    'on the parabola of the squared error the steps fade.',
  parameters: {
    x: parameter.number({
      default: 2,
      min: -100,
      max: 100,
      description: 'x of the sample: what the weight is multiplied by',
    }),
    y: parameter.number({
      default: 3,
      min: -1e4,
      max: 1e4,
      description: 'y of the sample: what the product should be',
    }),
    start: parameter.number({
      default: 0,
      min: -1e4,
      max: 1e4,
      description: 'the first weight',
    }),
    learningRate: parameter.number({
      default: 0.1,
      min: 1e-9,
      max: 1e4,
      description: 'η, of both runs',
    }),
    steps: parameter.integer({
      default: 12,
      min: 1,
      max: 40,
      description: 'how many updates',
    }),
  },
  beats: {
    question: 'Two errors of one sample',
    rule: 'The same learning rate',
    onward: 'Step by step',
    ending: 'Where they end',
  },
  poster: 'onward',

  simulate: ({x, y, ...options}) => sampleRuns({x, y}, options),

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
