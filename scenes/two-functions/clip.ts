import {ParameterError, defineClip, parameter} from 'downhill/clip';
import {functionGaps} from 'downhill/plot';
import {formatNumber} from 'downhill/words';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'two-functions',
  title: 'A predicted and a correct function',
  summary:
    'The gaps between a predicted and a correct function, at every x, fall down and line ' +
    'up as bars; their mean is one line, the mean absolute error.',
  parameters: {
    target: parameter.objective({
      dimension: 1,
      default: 'sin(x)',
      description: 'the correct function: an id, or a formula in x',
    }),
    prediction: parameter.objective({
      dimension: 1,
      default: '0.4x + 0.3',
      description: 'the predicted function: an id, or a formula in x',
    }),
    bars: parameter.integer({
      default: 24,
      min: 2,
      max: 80,
      description: 'in how many equal parts x has a gap bar each, in the middle',
    }),
    from: parameter.number({
      default: 'auto',
      min: -1e6,
      max: 1e6,
      auto: 'where the correct function’s own domain begins',
      description: 'the least x',
    }),
    to: parameter.number({
      default: 'auto',
      min: -1e6,
      max: 1e6,
      auto: 'where the correct function’s own domain ends',
      description: 'the largest x',
    }),
  },
  choose: {
    from: ({target}) => target.domain[0]![0],
    to: ({target}) => target.domain[0]![1],
  },
  beats: {
    question: 'How wrong is the prediction?',
    gaps: 'The gaps',
    fall: 'Only the size counts',
    mean: 'The mean absolute error',
    ending: 'One number for all',
  },
  poster: 'ending',

  simulate({target, prediction, bars, from, to}) {
    if (!(from < to)) {
      throw new ParameterError(
        'to',
        `Expected to be greater than from = ${from}, got to = ${to}. Choose a larger one.`,
      );
    }
    const trace = functionGaps(target, prediction, {domain: [from, to], bars});
    const {endless} = trace;
    if (endless !== null) {
      const place = formatNumber(endless, {digits: 3, trim: true});
      throw new ParameterError(
        'prediction',
        `Expected the gaps between ${target.formula} and ${prediction.formula} from ` +
          `${from} to ${to} to have a mean, but near x = ${place} they grow without end. ` +
          `Choose from and to such that x = ${place} is not between them.`,
      );
    }
    if (trace.gaps.length > 0) return trace;
    throw new ParameterError(
      'prediction',
      `Expected ${target.formula} and ${prediction.formula} to have values at the same x ` +
        `between ${from} and ${to}, got none. Choose others, or another part of the axis.`,
    );
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
