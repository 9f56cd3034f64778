import {defineClip, parameter} from 'downhill/clip';
import {shareOfLimit, startUpslope} from 'downhill/sim';
import {curveRuns} from 'downhill/plot';

export default defineClip({
  id: 'divergence',
  title: 'Divergence',
  summary:
    'With a learning rate just above 2/L, every step lands higher on the other side.',
  parameters: {
    objective: parameter.objective({
      dimension: 1,
      default: 'x^2',
      description: 'the function to descend: an id, or a formula in x',
    }),
    start: parameter.number({
      default: 'auto',
      min: -1e6,
      max: 1e6,
      description: 'the first x; auto starts near the minimum',
    }),
    learningRate: parameter.number({
      default: 'auto',
      min: 1e-12,
      max: 1e12,
      description: 'η; auto is 5 % above 2/L, which is 1.05 for x²',
    }),
    steps: parameter.integer({
      default: 12,
      min: 1,
      max: 60,
      description: 'how many updates',
    }),
  },
  duration: 11.78,
  stills: {start: 0, step: 2.5, growing: 5, end: 9.5},
  loops: true,
  choose: {
    start: ({objective}) => startUpslope(objective, 0.4),
    learningRate: ({objective, start}) => shareOfLimit(objective, start, 1.05),
  },
  simulate: ({objective, start, learningRate, steps}) =>
    curveRuns(objective, [{start, learningRate}], {steps}),
  describe: ({formula, runs}, _values, say) => {
    const {learningRate, iterates, trend} = runs[0]!;
    const [first, last] = [iterates[0], iterates.at(-1)!];
    const change = {
      'dies-out': 'die out',
      shrinks: 'shrink',
      grows: 'grow',
      even: 'are equally long',
      mixed: 'do not settle',
    }[trend];
    return (
      `Gradient descent on ${formula} from x = ${say.number(first.x)} with learning rate ` +
      `${say.number(learningRate)}: the steps ${change}, and after ${last.step} of them ` +
      `x = ${say.number(last.x)} and f = ${say.number(last.value)}.`
    );
  },
});
