import {ParameterError, defineClip, parameter} from 'downhill/clip';
import {partialSlopes} from 'downhill/plot';
import {slopingPoint} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'partial-derivatives',
  title: 'Partial derivatives',
  summary:
    'A surface is cut where y is held, then where x is held; the slopes of both cuts are the legs of one arrow, the gradient.',
  parameters: {
    objective: parameter.objective({
      default: 'square-sine',
      dimension: 2,
      description: 'the function: an id or a formula in x and y',
    }),
    at: parameter.point({
      default: 'auto',
      dimension: 2,
      min: -1e4,
      max: 1e4,
      description: 'where both slopes are taken; auto: where neither is 0',
    }),
  },
  choose: {
    at: ({objective}) => slopingPoint(objective) ?? [0, 0],
  },
  beats: {
    question: 'One variable at a time',
    alongX: 'y is held: the slope along x',
    alongY: 'x is held: the slope along y',
    gradient: 'Both slopes: the gradient',
  },

  simulate({objective, at}) {
    if (!Number.isFinite(objective.value(at))) {
      throw new ParameterError(
        'at',
        `Expected f(x, y) = ${objective.formula} to have a value at the point, ` +
          `got at = ${at.join(',')}. Choose another point, or another objective.`,
      );
    }
    return partialSlopes(objective, at);
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
