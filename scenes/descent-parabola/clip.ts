import {curveDescentParameters, defineClip, parameter} from 'downhill/clip';
import {curveRuns, runRange} from 'downhill/plot';
import {rateFor, startUpslope, stepRuleOf} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** Where a start is worked out: its distance from the minimum, in that of the usual start. */
const startShare = 1.2;

/** Room for the gradient's arrow uphill of the start: the first step, or of the way less. */
const uphillShare = 0.2;

/** Room for numbers below the curve, as a share of the picture's height. */
const foot = {wide: 0.13, square: 0.17, tall: 0.11} as const;

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

  simulate({objective, start, learningRate, steps, optimizer}, {kind}) {
    const request = {start, learningRate, optimizer};
    const [{iterates, updates, settings}] = curveRuns(objective, [request], {
      steps,
    }).runs;
    const xs = iterates.map(({x}) => x);
    const step = updates[0]?.product ?? 0;
    const way = uphillShare * (Math.max(...xs) - Math.min(...xs));
    const trace = curveRuns(objective, [request], {
      steps,
      included: [start + Math.sign(step) * Math.min(Math.abs(step), way)],
      fit: 'runs',
    });
    const {symbol, formula} = stepRuleOf({optimizer, settings})!;
    const range = runRange(trace, foot[kind]);
    const wholeRange = [range[0], trace.range[1]] as const;
    return {...trace, range, wholeRange, rule: {symbol, formula}};
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
