import {defineClip, parameter} from 'downhill/clip';
import {lineRuns, linkedTwins} from 'downhill/plot';
import {lineObjective, rateFor, steadyRate, type ResidualLossId} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** What the simulation calls the losses. */
const losses = {squared: 'mse', absolute: 'mae', huber: 'huber'} as const;

export default defineClip({
  id: 'line-fit',
  title: 'Fitting a line',
  summary:
    'A line swings onto its data while weight and bias descend on the map of its loss.',
  parameters: {
    data: parameter.points({
      default: [
        [-2, -1.6],
        [-1, 0.7],
        [0, 0.1],
        [1, 2.2],
        [2, 1.8],
        [3, 4],
      ],
      minLength: 2,
      maxLength: 60,
      description: 'the samples x,y',
    }),
    loss: parameter.choice({
      choices: ['squared', 'absolute', 'huber'],
      default: 'squared',
      description: 'what is averaged over the samples; Huber’s turns straight at 1',
    }),
    start: parameter.point({
      dimension: 2,
      default: [-0.6, 2.6],
      min: -1e4,
      max: 1e4,
      description: 'the first weight and bias',
    }),
    learningRate: parameter.number({
      default: 'auto',
      min: 1e-12,
      max: 1e4,
      auto: 'so that the loss falls in steps that can be seen',
      description: 'η',
    }),
    steps: parameter.integer({
      default: 40,
      min: 1,
      max: 200,
      description: 'how many updates, at most',
    }),
  },
  choose: {
    learningRate: ({data, loss, start, steps}) => {
      const objective = lineObjective({
        points: pointsOf(data),
        loss: losses[loss],
        start,
      });
      return loss === 'squared'
        ? rateFor(objective, 'gradient-descent', start)
        : steadyRate(objective, start, steps);
    },
  },
  beats: {
    question: 'Which line fits best?',
    loss: 'What is averaged',
    twins: 'A line is a point',
    onward: 'Step by step',
    ending: 'Where it ends',
  },
  poster: 'onward',

  simulate: ({data, loss, ...options}, frame) =>
    lineRuns(pointsOf(data), {
      ...options,
      loss: losses[loss] satisfies ResidualLossId,
      room: linkedTwins(frame),
    }),

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});

function pointsOf(data: readonly (readonly [x: number, y: number])[]) {
  return data.map(([x, y]) => ({x, y}));
}
