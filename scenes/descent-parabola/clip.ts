import {curveDescentParameters, defineClip, parameter} from 'downhill/clip';
import {updateRuns} from 'downhill/plot';
import {rateFor, startUpslope} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** Where a start is worked out: its distance from the minimum, in that of the usual start. */
const startShare = 1.2;

export default defineClip({
  id: 'descent-parabola',
  title: 'One update, in numbers',
  summary:
    'Numbers travel from the picture into the update x ← x − η f′(x), and back again.',
  parameters: {
    ...curveDescentParameters(
      {
        start: 'well up the slope',
        learningRate: 'what suits function and optimizer, 0.1 for x² + 5',
      },
      12,
      'x^2 + 5',
    ),
    optimizer: parameter.choice({
      choices: [
        'gradient-descent',
        'momentum',
        'nesterov',
        'adagrad',
        'rmsprop',
        'adam',
      ],
      default: 'gradient-descent',
      description: 'the update rule',
    }),
  },
  choose: {
    start: ({objective}) => startUpslope(objective, startShare),
    learningRate: ({objective, optimizer, start}) =>
      rateFor(objective, optimizer, [start]),
  },
  beats: {
    question: 'From one x to the next',
    slope: 'The slope goes into the formula',
    step: 'Times −η: the step',
    next: 'The next x',
    again: 'Again and again',
    ending: 'Where it ends',
  },
  poster: 'step',

  simulate: ({objective, steps, ...request}, {kind}) =>
    updateRuns(objective, request, {steps, kind}),

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
