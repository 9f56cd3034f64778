import {defineClip, parameter} from 'downhill/clip';
import {curveRuns, type CurveRuns} from 'downhill/plot';
import {rateFor, startUpslope, stepRuleOf} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

const optimizerIds = [
  'gradient-descent',
  'momentum',
  'nesterov',
  'adagrad',
  'rmsprop',
  'adam',
] as const;

/** Where a start is worked out: its distance from the minimum, in that of the usual start. */
const startShare = 1.2;

/** Room for the gradient's arrow uphill of the start, in first steps and in ways to go. */
const uphill = {steps: 1, ways: 0.2};

/** The run's share of the picture's height, at least. */
const runShare = 0.65;

/** Room for numbers below the curve, as a share of the height above. */
const foot = {wide: 0.15, square: 0.2, tall: 0.12} as const;

export default defineClip({
  id: 'descent-parabola',
  title: 'One update, in numbers',
  summary:
    'Numbers travel from the picture into the update x ← x − η f′(x), and back again.',
  parameters: {
    objective: parameter.objective({
      dimension: 1,
      default: 'x^2 + 5',
      description: 'the function to descend: an id, or a formula in x',
    }),
    start: parameter.number({
      default: 'auto',
      min: -1e6,
      max: 1e6,
      auto: 'well up the slope',
      description: 'the first x',
    }),
    learningRate: parameter.number({
      default: 'auto',
      min: 1e-12,
      max: 1e12,
      auto: 'suits the function and the optimizer, and is 0.1 for x² + 5',
      description: 'η',
    }),
    steps: parameter.integer({
      default: 12,
      min: 1,
      max: 60,
      description: 'how many updates',
    }),
    optimizer: parameter.choice({
      choices: optimizerIds,
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

  simulate({objective: f, start, learningRate, steps, optimizer}, {kind}) {
    const request = {start, learningRate, optimizer};
    const {
      runs: [plain],
    } = curveRuns(f, [request], {steps});
    const xs = plain.iterates.map(({x}) => x);
    const step = plain.updates[0]?.product ?? 0;
    const way = Math.max(...xs) - Math.min(...xs);
    const room = Math.min(uphill.steps * Math.abs(step), uphill.ways * way);
    const trace = curveRuns(f, [request], {
      steps,
      included: [start + Math.sign(step) * room],
      fit: 'runs',
    });
    const [{settings}] = trace.runs;
    const {symbol, formula} = stepRuleOf({optimizer, settings})!;
    return {...trace, range: rangeOf(trace, foot[kind]), rule: {symbol, formula}};
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});

/** The values that are shown: no more above the run than its share, and a foot below. */
function rangeOf(
  {range, domain, runs: [{iterates}]}: CurveRuns,
  below: number,
): CurveRuns['range'] {
  const [low, high] = range;
  const shown = iterates.filter(({x}) => domain[0] <= x && x <= domain[1]);
  const top = Math.max(...shown.map(({value}) => value));
  const least = low + 0.3 * (high - low);
  const height = Math.min(high, Math.max(least, low + (top - low) / runShare)) - low;
  return [low - below * height, low + height];
}
