import {defineClip, parameter} from 'downhill/clip';
import {
  descend,
  mapAll,
  minimumBelow,
  objective,
  startNear,
  type Objective,
} from 'downhill/sim';
import {curvePicture} from 'downhill/plot';
import {tellEnding} from './ending';
import {optimizerIds, updatesOf} from './updates';

/** Steepness below which a run is at rest, for any eye. */
const tolerance = 1e-9;

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
      min: 1e-9,
      max: 1e6,
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
  simulate: ({
    objective: chosen,
    start: from,
    learningRate: rate,
    steps,
    optimizer,
  }) => {
    const f = objective(chosen, {dimension: 1});
    const minimum = minimumBelow(f, from === 'auto' ? f.start[0]! : from);
    const start = from === 'auto' ? startNear(f, minimum, startShare) : from;
    const limit = minimum?.largestStableRate ?? null;
    const learningRate = rate === 'auto' ? suitableRate(f, optimizer, limit) : rate;
    const run = descend({
      ...{objective: f, optimizer, start: [start], steps, tolerance},
      settings: {learningRate},
    });
    const iterates = mapAll(run.points, ({point, value, gradient}) => ({
      x: point[0]!,
      value,
      slope: gradient[0]!,
    }));
    const updates = updatesOf(run);
    const uphill = updates[0] ? [start + updates[0].product] : [];
    const {domain, curve, runs} = curvePicture(f, [
      iterates,
      ...uphill
        .filter(x => isLowEnough(f, x))
        .map(x => [iterates[0], {...iterates[0], x}] as const),
    ]);
    const shown = runs[0]!;
    const left = shown.at(-1)!.x < domain[0] || shown.at(-1)!.x > domain[1];
    const bottom = minimum && {
      x: minimum.point[0]!,
      value: minimum.value,
      isCorner: minimum.eigenvalues.length === 0,
    };
    return {
      formula: f.formula,
      tex: f.tex,
      learningRate,
      minimum: bottom,
      ...{domain, curve, iterates: shown},
      updates: updates.slice(0, shown.length - 1),
      ending: tellEnding({
        ending: run.ending,
        iterates: shown,
        minimum: bottom,
        left,
        isPlain: optimizer === 'gradient-descent',
      }),
    };
  },
  describe: ({formula, learningRate, iterates, updates, ending}, {optimizer}) => {
    const [first, last] = [iterates[0], iterates.at(-1)!];
    const update = updates[0];
    const written =
      update &&
      ` The first update is written out: ${short(update.next)} = ${short(update.x)} − ` +
        `${short(learningRate)} · ${bracketed(update.direction)}.`;
    const count = `${updates.length} update${updates.length === 1 ? '' : 's'}`;
    return (
      `${spoken[optimizer]} on f(x) = ${formula} from x = ${short(first.x)} with learning ` +
      `rate ${short(learningRate)}: the slope, times the learning rate, is subtracted from x.` +
      `${written ?? ''} After ${count} x = ${short(last.x)} and f = ${short(last.value)}. ` +
      ending.sentence
    );
  },
});

const spoken: Record<(typeof optimizerIds)[number], string> = {
  'gradient-descent': 'Gradient descent',
  momentum: 'Descent with momentum',
  nesterov: 'Descent with Nesterov momentum',
  adagrad: 'AdaGrad',
  rmsprop: 'RMSProp',
  adam: 'Adam',
};

/**
 * A tenth of what is stable, where the step goes with the slope. The others take steps of
 * about η, the first of RMSProp is ten times as long: η must suit the domain.
 */
function suitableRate(f: Objective, optimizer: string, limit: number | null): number {
  const [low, high] = f.domain[0]!;
  const share = {adagrad: 1 / 12, adam: 1 / 24, rmsprop: 1 / 120}[optimizer];
  if (share !== undefined) return Number(((high - low) * share).toPrecision(1));
  return limit === null ? f.learningRate : Number((limit / 10).toPrecision(1));
}

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

function short(value: number): string {
  return String(Number(value.toPrecision(4))).replaceAll('-', '−');
}

function bracketed(value: number): string {
  return value < 0 ? `(${short(value)})` : short(value);
}
