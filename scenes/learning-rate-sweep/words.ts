/** What the clip says, and when it is true. */
import type {JudgedRun, RateSweep, RateVerdictKind} from 'downhill/plot';
import {always, sentences, type Words} from 'downhill/words';

export const question = sentences<RateSweep>([
  {text: 'Which learning rate is good?', holds: always},
]);

export const small = sentences<RateSweep>([
  {
    text: 'Too small: slow, or hardly any progress.',
    holds: trace => has('slow')(trace) && has('hardly')(trace),
  },
  {text: 'Too small: slow progress.', holds: has('slow')},
  {text: 'Too small: hardly any progress.', holds: has('hardly')},
]);

export const good = sentences<RateSweep>([
  {text: 'Good: less than 1 % is left.', holds: has('arrives')},
]);

/** Beside 2/L, this share of it is near. */
const near = 0.8;

export const limit = sentences<RateSweep>([
  {
    text: 'Near the limit: slow, from side to side.',
    holds: ({runs, stableRate: rate}) =>
      rate.holds === 'everywhere' &&
      has('swings')({runs}) &&
      of(['swings'], runs).every(run => run.learningRate > near * rate.limit),
  },
  {text: 'Slow, from side to side.', holds: has('swings')},
]);

export const large = sentences<RateSweep>([
  {text: 'Too large: every step lands higher.', holds: has('climbs')},
  {text: 'Too large: it jumps out of its valley.', holds: has('jumps')},
  {text: 'Too large: it comes no closer.', holds: has('rocks')},
  {text: 'Beyond the limit: only a lucky hit.', holds: has('lucky')},
]);

export const nothing = sentences<RateSweep>([
  {
    text: 'The slope is zero here: there is no step.',
    holds: ({runs: [{iterates}]}) => iterates[0].slope === 0,
  },
  {
    text: 'No minimum is shown downhill of the start.',
    holds: ({target, minima, runs: [{iterates}]}) =>
      target === null &&
      minima.every(({point}) => (point[0]! - iterates[0].x) * iterates[0].slope >= 0),
  },
]);

/** One verdict at a time: the beats, with what they say and of which runs. */
export const verdicts = [
  {name: 'small', says: small, kinds: [['slow', 'hardly']]},
  {name: 'good', says: good, kinds: [['arrives']]},
  {name: 'limit', says: limit, kinds: [['swings']]},
  {name: 'large', says: large, kinds: [['climbs'], ['jumps'], ['rocks'], ['lucky']]},
] as const;

/** The runs that a beat speaks of: those of the first kinds there are. */
export function spokenOf(
  {kinds}: (typeof verdicts)[number],
  runs: readonly JudgedRun[],
): readonly JudgedRun[] {
  return kinds.map(some => of(some, runs)).find(found => found.length > 0) ?? [];
}

/** What is written in a run's picture; where nothing can be said of its rate, how it ended. */
const labels: Readonly<Record<Exclude<RateVerdictKind, 'outcome'>, string>> = {
  arrives: 'arrives',
  lucky: 'a lucky hit',
  hardly: 'hardly moves',
  slow: 'slow',
  swings: 'side to side',
  climbs: 'ever higher',
  rocks: 'rocks',
  jumps: 'jumps about',
  pending: 'not there yet',
};

export function labelOf(run: JudgedRun, trace: RateSweep, say: Words): string {
  const {kind} = run.verdict;
  return kind === 'outcome'
    ? say.outcome.cell(run.outcome, trace)
    : say.message(labels[kind]);
}

export const alt = sentences<RateSweep>([
  {
    text:
      'Gradient descent on f(x) = {formula} from x = {start} with ' +
      '{count, plural, one {one learning rate} other {# learning rates}}, ' +
      '{steps, plural, one {one step} other {# steps}} at most. {told}',
    holds: always,
    values: (trace, say) => ({
      formula: say.formula(trace.formula),
      start: say.number(trace.runs[0].iterates[0].x),
      count: trace.runs.length,
      steps: trace.steps,
      told: told(trace, say),
    }),
  },
]);

/** Every verdict, and the limit of the learning rates. */
function told(trace: RateSweep, say: Words): string {
  const rates = trace.runs.map(({learningRate}) => learningRate);
  const each = trace.runs.map((run, i) => {
    const rate = say.distinct(rates[i]!, ...rates.filter((_, k) => k !== i));
    const label = labelOf(run, trace, say);
    const arrival = {label, step: 'step' in run.verdict ? run.verdict.step : 0};
    return `η = ${rate}: ${arrival.step > 0 ? say.message(after, arrival) : label}`;
  });
  const limit = trace.target && say.limit(trace.target);
  return `${each.join('; ')}.${limit === null ? '' : ` ${limit}`}`;
}

const after = '{label} after {step, plural, one {one step} other {# steps}}';

function has(kind: RateVerdictKind) {
  return ({runs}: Pick<RateSweep, 'runs'>) => of([kind], runs).length > 0;
}

function of(kinds: readonly string[], runs: readonly JudgedRun[]): JudgedRun[] {
  return runs.filter(({verdict}) => kinds.includes(verdict.kind));
}
