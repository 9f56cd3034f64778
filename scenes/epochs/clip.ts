import {defineClip, parameter} from 'downhill/clip';
import {epochRuns} from 'downhill/plot';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'epochs',
  title: 'A hundred epochs',
  summary:
    'From 10000, a hundred updates of 2 % each: a straight line on a log axis, and steeper ones.',
  parameters: {
    objective: parameter.objective({
      dimension: 1,
      default: 'x^2 + 5',
      description: 'the function to descend: an id, or a formula in x',
    }),
    start: parameter.number({
      default: 10000,
      min: -1e6,
      max: 1e6,
      isPlace: true,
      description: 'the first x',
    }),
    learningRate: parameter.number({
      default: 0.01,
      min: 1e-12,
      max: 1e12,
      description: 'η',
    }),
    epochs: parameter.integer({
      default: 100,
      min: 1,
      max: 1000,
      description: 'how many updates: one an epoch',
    }),
    others: parameter.numbers({
      default: [0.1, 0.5],
      min: 1e-12,
      max: 1e12,
      maxLength: 3,
      description: 'learning rates to compare it with',
    }),
  },
  beats: {
    question: 'How far does it come?',
    share: 'The first epochs',
    onward: 'All epochs',
    line: 'On a log axis',
    others: 'Other learning rates',
  },
  poster: 'others',

  simulate: ({objective, start, learningRate, epochs, others}) =>
    epochRuns(objective, {start, epochs, rates: [learningRate, ...others]}),

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
