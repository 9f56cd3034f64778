import {curveDescentAlt, curveDescentParameters, defineClip} from 'downhill/clip';
import {curveRuns} from 'downhill/plot';
import {shareOfLimit, startUpslope} from 'downhill/sim';
import es from './messages.es.json';

export default defineClip({
  id: 'convergence',
  title: 'Convergence',
  summary: 'On a bowl, the steps shrink by themselves, because the slope does.',
  parameters: curveDescentParameters(
    {
      start: 'well up the slope',
      learningRate:
        'a tenth of 2/L, which is 0.1 for x²; without an L the objective’s own',
    },
    24,
  ),
  choose: {
    start: ({objective}) => startUpslope(objective, 1.3),
    learningRate: ({objective, start}) => shareOfLimit(objective, start, 0.1),
  },
  beats: {
    question: 'How long is a step?',
    rule: 'Learning rate times slope',
    onward: 'Step by step',
    ending: 'Where it ends',
  },
  simulate: ({objective, start, learningRate, steps}) =>
    curveRuns(objective, [{start, learningRate}], {steps, fit: 'runs'}),
  messages: {es},
  describe: (trace, _values, say) => `${say.first(curveDescentAlt, trace)}`,
});
