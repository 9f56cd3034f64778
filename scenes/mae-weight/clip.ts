import {defineClip, parameter} from 'downhill/clip';
import {sampleRuns} from 'downhill/plot';
import {roundRate} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** A small and a large learning rate, in those of both runs. */
const shares = [0.2, 5];

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
      isPlace: true,
      description: 'the first weight',
    }),
    learningRate: parameter.number({
      default: 0.1,
      min: 1e-9,
      max: 1e4,
      description: 'η, of both runs',
    }),
    otherRates: parameter.numbers({
      default: 'auto',
      min: 0,
      max: 5e4,
      maxLength: 2,
      auto: 'a fifth of η, and five times η',
      description: 'learning rates of more runs on the V, at the end; 0 is none',
    }),
    steps: parameter.integer({
      default: 12,
      min: 1,
      max: 40,
      description: 'how many updates',
    }),
  },
  choose: {
    otherRates: ({learningRate}) =>
      shares.map(share => roundRate(share * learningRate, 3)),
  },
  beats: {
    question: 'Two errors of one sample',
    rule: 'The same learning rate',
    onward: 'Step by step',
    ending: 'Where they end',
    rates: 'Small and large learning rates',
  },
  poster: 'onward',

  simulate: ({x, y, otherRates, ...options}) =>
    sampleRuns({x, y}, {...options, otherRates: otherRates.filter(rate => rate > 0)}),

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
