import {checkValueAt, defineClip, planeObjective, planePoint} from 'downhill/clip';
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
    objective: planeObjective('square-sine', 'the function'),
    at: planePoint({
      auto: 'where neither is 0',
      description: 'where both slopes are taken',
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
    checkValueAt(objective, at, 'at');
    return partialSlopes(objective, at);
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
