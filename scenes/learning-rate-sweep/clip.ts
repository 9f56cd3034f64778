import {defineClip, parameter} from 'downhill/clip';
import {rateSweep} from 'downhill/plot';
import {gentleRate, minimumBelow, roundRate, startUpslope} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** Learning rates that are tried, as shares of 2/L. */
const shares = [0.01, 0.1, 0.5, 0.95];
const excess = 1.05;

/** A gentle rate's share of 2/L: it stands for 2/L where there is none. */
const gentleShare = 0.4;

export default defineClip({
  id: 'learning-rate-sweep',
  title: 'What is a good learning rate?',
  summary: 'One start, several learning rates: too small is slow, too large climbs.',
  parameters: {
    objective: parameter.objective({
      dimension: 1,
      default: 'x^2',
      description: 'the function to descend: an id, or a formula in x',
    }),
    rates: parameter.numbers({
      default: 'auto',
      min: 1e-12,
      max: 1e12,
      maxLength: 5,
      description: 'the learning rates',
      auto: '1, 10, 50 and 95 % of 2/L, which are 0.01, 0.1, 0.5 and 0.95 for x²',
    }),
    tooLarge: parameter.number({
      default: 'auto',
      min: 0,
      max: 1e12,
      description: 'one more rate; 0 is none',
      auto: '5 % above 2/L, which is 1.05 for x²',
    }),
    start: parameter.number({
      default: 'auto',
      min: -1e6,
      max: 1e6,
      description: 'the first x',
      auto: 'up the slope',
    }),
    steps: parameter.integer({
      default: 16,
      min: 1,
      max: 200,
      description: 'how many updates every run makes',
    }),
  },
  beats: {
    question: 'One start, several learning rates',
    steps: 'Step by step',
    small: 'Too small',
    good: 'Good',
    limit: 'Near the limit',
    large: 'Too large',
    verdicts: 'All of them',
  },

  choose: {
    rates: ({objective, start, steps}) => {
      const limit =
        minimumBelow(objective, start)?.largestStableRate ??
        gentleRate(objective, {starts: [start], steps}) / gentleShare;
      return shares.map(share => roundRate(share * limit, 3));
    },
    tooLarge: ({objective, start}) => {
      const limit = minimumBelow(objective, start)?.largestStableRate;
      return limit === undefined ? 0 : roundRate(excess * limit, 3);
    },
    start: ({objective}) => startUpslope(objective, 0.85),
  },

  simulate: ({objective, start, steps, rates, tooLarge}) =>
    rateSweep(objective, {
      start,
      steps,
      rates: [...rates, tooLarge].filter(rate => rate > 0),
    }),

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
