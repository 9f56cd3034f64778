import {defineClip, parameter} from 'downhill/clip';
import {shareOfLimit, startUpslope} from 'downhill/sim';
import {curveRuns} from 'downhill/plot';

export default defineClip({
  id: 'convergence',
  title: 'Convergence',
  summary: 'On a bowl, the steps shrink by themselves, because the slope does.',
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
      description: 'the first x; auto starts well up the slope',
    }),
    learningRate: parameter.number({
      default: 'auto',
      min: 1e-12,
      max: 1e12,
      description: 'η; auto takes a tenth of 2/L, which is 0.1 for x²',
    }),
    steps: parameter.integer({
      default: 14,
      min: 1,
      max: 60,
      description: 'how many updates',
    }),
  },
  duration: 11.78,
  stills: {start: 0, step: 2.5, shrinking: 5, end: 9.5},
  loops: true,
  choose: {
    start: ({objective}) => startUpslope(objective, 1.3),
    learningRate: ({objective, start}) => shareOfLimit(objective, start, 0.1),
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
