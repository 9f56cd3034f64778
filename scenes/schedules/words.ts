/** What the clip says, and when it is true. */
import type {ScheduleRun, ScheduleRuns} from 'downhill/plot';
import {always, sentences, type Words} from 'downhill/words';

export const question = sentences<ScheduleRuns>([
  {text: 'How does the rate end, how the descent?', holds: always},
]);

export const rates = sentences<ScheduleRuns>([
  {
    text: 'The same base rate, other schedules.',
    holds: ({runs}) => runs.length > 1,
  },
  {text: 'The learning rate over time.', holds: always},
]);

export const noise = sentences<ScheduleRuns>([
  {text: 'No noise: every slope is the true one.', holds: ({noise}) => noise === 0},
  {
    text: 'The same noisy slopes for all (seed {seed}).',
    holds: ({runs}) => runs.length > 1,
    values: ({seed}) => ({seed}),
  },
  {text: 'Noisy slopes (seed {seed}).', holds: always, values: ({seed}) => ({seed})},
]);

/** Rates are told apart when one is so many times the other. */
const apart = 1.5;

export const tail = sentences<ScheduleRuns>([
  {text: 'A lower rate in the end: smaller swings.', holds: swingsFollowRates},
  {text: 'The band: how far off it is in the end.', holds: always},
]);

/** What is written in a cell. */
const names: Readonly<Record<string, string>> = {
  constant: 'constant',
  step: 'step decay',
  cosine: 'cosine',
  'warm-up': 'warm-up',
  linear: 'linear',
  exponential: 'exponential',
  'inverse-sqrt': 'inverse root',
};

export function nameOf({schedule}: ScheduleRun, say: Words): string {
  return say.message(names[schedule] ?? schedule);
}

export const alt = sentences<ScheduleRuns>([
  {
    text:
      'The learning rate over {updates} updates, and below it a noisy descent to the ' +
      'minimum, with base rate {rate} and seed {seed}. How far off it is over the last ' +
      'quarter, as a root mean square: {tails}.',
    holds: always,
    values: ({runs, updates, learningRate, seed}, say) => ({
      updates,
      seed,
      rate: say.number(learningRate, {trim: true}),
      tails: runs
        .map(run => `${nameOf(run, say)} ${say.number(run.tail, {digits: 2})}`)
        .join('; '),
    }),
  },
]);

/**
 * Of any two schedules with different rates in the end, the lower swings less: by the mean
 * rate of the last quarter, which makes the swings, and by the last rate, which is seen.
 */
function swingsFollowRates({runs, noise}: ScheduleRuns): boolean {
  if (noise === 0) return false;
  const lastOf = ({rates}: ScheduleRun) => rates.at(-1)!;
  const pairs = runs.flatMap(a =>
    runs
      .filter(b => a.tailRate > apart * b.tailRate || lastOf(a) > apart * lastOf(b))
      .map(b => [a, b] as const),
  );
  return pairs.length > 0 && pairs.every(([a, b]) => a.tail > b.tail);
}
