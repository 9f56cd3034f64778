import {curveDescentAlt, curveDescentParameters, defineClip} from 'downhill/clip';
import {curveRuns} from 'downhill/plot';
import {shareOfLimit, startUpslope} from 'downhill/sim';
import es from './messages.es.json';

/** Learning rates that are tried at the end, as shares of 2/L. */
const shares = Array.from({length: 7}, (_, i) => 0.9 + 0.025 * i);

/** Steps of each of them. */
const tried = 5;

export default defineClip({
  id: 'divergence',
  title: 'Divergence',
  summary:
    'With a learning rate just above 2/L, every step lands higher on the other side.',
  parameters: curveDescentParameters(
    {start: 'near the minimum', learningRate: '5 % above 2/L, which is 1.05 for x²'},
    9,
  ),
  choose: {
    start: ({objective}) => startUpslope(objective, 0.4),
    learningRate: ({objective, start}) => shareOfLimit(objective, start, 1.05),
  },
  beats: {
    question: 'A learning rate that is too large',
    jump: 'Past the minimum',
    growing: 'Step by step',
    limit: 'The limit of the learning rate',
  },

  simulate({objective, start, learningRate, steps}) {
    const trace = curveRuns(objective, [{start, learningRate}], {steps, fit: 'runs'});
    const {stableRate} = trace;
    const rates =
      stableRate.holds === 'none' ? [] : shares.map(share => share * stableRate.limit);
    const tries = rates.map(rate => {
      const [run] = curveRuns(objective, [{start, learningRate: rate}], {
        steps: tried,
      }).runs;
      return {
        learningRate: rate,
        iterates: run.iterates.map(({x, value}) => ({x, value})),
      };
    });
    return {...trace, tries};
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(curveDescentAlt, trace)}`,
});
