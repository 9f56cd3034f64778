import {defineClip, parameter, seedFor} from 'downhill/clip';
import {batchRuns, mapOverStrip, safeRate} from 'downhill/plot';
import {roundRate} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'batch-sgd-minibatch',
  title: 'All samples, some, or one',
  summary:
    'Batch, mini-batch and single-sample descent on one loss, compared by samples seen.',
  parameters: {
    data: parameter.points({
      default: [
        [-2, -2.4],
        [-1.4, 0.2],
        [-0.8, -0.9],
        [-0.2, 1.4],
        [0.4, 0.1],
        [1, 2.7],
        [1.6, 1.3],
        [2.2, 3.6],
      ],
      minLength: 2,
      maxLength: 60,
      description: 'the samples x,y',
    }),
    batch: parameter.integer({
      default: 4,
      min: 1,
      max: 60,
      description: 'samples in a mini-batch',
    }),
    start: parameter.point({
      dimension: 2,
      default: [-3, 2],
      min: -1e4,
      max: 1e4,
      description: 'the first weight and bias',
    }),
    rates: parameter.choice({
      choices: ['equal', 'own'],
      default: 'equal',
      description: 'one learning rate for all, or larger ones for larger batches',
    }),
    learningRate: parameter.number({
      default: 'auto',
      min: 1e-9,
      max: 10,
      auto: 'so that no single sample overshoots',
      description: 'η, of single samples where each has its own',
    }),
    epochs: parameter.integer({
      default: 3,
      min: 1,
      max: 20,
      description: 'how often each goes through the samples',
    }),
    seed: seedFor('the order of the samples'),
  },
  choose: {
    learningRate: ({data}) => roundRate(safeRate(pointsOf(data), 1), 2),
  },
  beats: {
    question: 'How many samples in an update?',
    epoch: 'One epoch',
    early: 'After one epoch',
    onward: 'The other epochs',
    ending: 'Smooth and jittery',
  },
  poster: 'ending',

  simulate: ({data, ...options}, frame) =>
    batchRuns(pointsOf(data), {...options, room: mapOverStrip(frame)}),

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});

function pointsOf(data: readonly (readonly [x: number, y: number])[]) {
  return data.map(([x, y]) => ({x, y}));
}
