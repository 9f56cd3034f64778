import {defineClip, parameter} from 'downhill/clip';
import {
  rateFor,
  startUpslope,
  stepRuleOf,
  type Objective,
  type Update,
} from 'downhill/sim';
import {curveRuns} from 'downhill/plot';
import type {Words} from 'downhill/words';
import {tellEnding} from './ending';

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

export default defineClip({
  id: 'descent-parabola',
  title: 'One update, in numbers',
  summary:
    'One update read slowly, slope, times η, subtract, with its numbers; then again and again.',
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
      description: 'the first x; auto starts well up the slope',
    }),
    learningRate: parameter.number({
      default: 'auto',
      min: 1e-12,
      max: 1e12,
      description:
        'η; auto suits the function and the optimizer, and is 0.1 for x² + 5',
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
  duration: 16,
  stills: {start: 0, slope: 2.6, 'times-eta': 4.5, subtract: 6.3, again: 9, end: 15},
  loops: true,
  choose: {
    start: ({objective}) => startUpslope(objective, startShare),
    learningRate: ({objective, optimizer, start}) =>
      rateFor(objective, optimizer, [start]),
  },
  simulate: ({objective: f, start, learningRate, steps, optimizer}) => {
    const uphill = start + learningRate * f.gradient([start])[0]!;
    const {runs, ...picture} = curveRuns(f, [{start, learningRate, optimizer}], {
      steps,
      included: isLowEnough(f, uphill) ? [uphill] : [],
    });
    const run = runs[0]!;
    const {symbol, formula} = stepRuleOf({optimizer, settings: run.settings})!;
    return {...picture, ...run, rule: {symbol, formula}, ending: tellEnding(run)};
  },
  describe: (
    {formula, learningRate, iterates, updates, ending},
    {optimizer},
    {number, equation},
  ) => {
    const [first, last] = [iterates[0], iterates.at(-1)!];
    const update = updates[0];
    const count = `${updates.length} update${updates.length === 1 ? '' : 's'}`;
    const subtracted =
      optimizer === 'gradient-descent' ? 'the slope' : 'what it makes of the slope';
    return (
      `${spoken[optimizer]} on f(x) = ${formula} from x = ${number(first.x)} with learning ` +
      `rate ${number(learningRate)}: ${subtracted}, times the learning rate, is subtracted from x.` +
      (update
        ? ` The first update is written out: ${written(update, equation)}.`
        : '') +
      ` After ${count} x = ${number(last.x)} and f = ${number(last.value)}. ` +
      ending.sentence
    );
  },
});

/** With as many digits as it takes to hold. */
function written(
  {x, learningRate, direction, next}: Update,
  equation: Words['equation'],
): string {
  const {operands, result} = equation({
    operands: [x, learningRate, direction],
    result: next,
    combine: (from, rate, step) => from - rate * step,
  });
  const [from, rate, step] = operands;
  return `${result} = ${from} − ${rate} · ${direction < 0 ? `(${step})` : step}`;
}

const spoken: Record<(typeof optimizerIds)[number], string> = {
  'gradient-descent': 'Gradient descent',
  momentum: 'Descent with momentum',
  nesterov: 'Descent with Nesterov momentum',
  adagrad: 'AdaGrad',
  rmsprop: 'RMSProp',
  adam: 'Adam',
};

/**
 * Whether the picture may grow to hold the tip of the first arrow, which points uphill
 * before it is subtracted: not where f soars, which would flatten all the rest.
 */
function isLowEnough(f: Objective, tip: number): boolean {
  const [low, high] = f.domain[0]!;
  const values = Array.from({length: 41}, (_, i) =>
    f.value([low + ((high - low) * i) / 40]),
  ).filter(Number.isFinite);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return f.value([tip]) - least <= 2 * (most - least);
}
