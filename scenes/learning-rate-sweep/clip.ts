import {defineClip, parameter} from 'downhill/clip';
import {minimumBelow, roundRate, startUpslope} from 'downhill/sim';
import {sweep} from './sweep';
import {count, limitSentence, verdictSentences, written} from './verdict';

/** The rate that is worked out, in units of 2/L: 5 % above it, and above it with three digits too. */
const excess = 1.05;

export default defineClip({
  id: 'learning-rate-sweep',
  title: 'What is a good learning rate?',
  summary:
    'One start, several learning rates: too small hardly moves, too large diverges.',
  parameters: {
    objective: parameter.objective({
      dimension: 1,
      default: 'x^2',
      description: 'the function to descend: an id, or a formula in x',
    }),
    rates: parameter.numbers({
      default: [0.1, 0.01, 0.001, 0.0001],
      min: 1e-12,
      max: 1e12,
      maxLength: 5,
      description: 'the learning rates, up to five',
    }),
    tooLarge: parameter.number({
      default: 'auto',
      min: 0,
      max: 1e12,
      description:
        'one more rate; auto is 5 % above 2/L, which is 1.05 for x², and 0 is none',
    }),
    start: parameter.number({
      default: 'auto',
      min: -1e6,
      max: 1e6,
      description: 'the first x; auto starts well up the slope',
    }),
    steps: parameter.integer({
      default: 40,
      min: 1,
      max: 200,
      description: 'how many updates every run makes',
    }),
  },
  duration: 17.73,
  stills: {start: 0, 'first-steps': 3, verdicts: 9, end: 16},
  loops: true,

  choose: {
    tooLarge: ({objective, start}) => {
      const limit = minimumBelow(objective, start)?.largestStableRate;
      return limit === undefined ? 0 : roundRate(excess * limit, 3);
    },
    start: ({objective}) => startUpslope(objective, 1),
  },

  simulate: sweep,

  describe: trace =>
    `Gradient descent on ${trace.formula} from x = ${written(trace.start)}, ` +
    `${count(trace.steps, 'step')}, with ${count(trace.runs.length, 'learning rate')}. ` +
    [...verdictSentences(trace), limitSentence(trace)]
      .join(' ')
      .replaceAll('\u00a0', ' '),
});
