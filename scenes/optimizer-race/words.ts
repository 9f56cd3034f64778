/** What the clip says, and when it is true. */
import {firstToArrive, type PlaneRun, type RaceRuns} from 'downhill/plot';
import {always, sentences, type OptimizerId, type Words} from 'downhill/words';

export const rules = sentences<RaceRuns>([
  {text: 'The gradient is zero here.', holds: isLevel},
  {text: 'One start, several rules.', holds: ({runs}) => runs.length > 1},
  {text: 'One start, one rule.', holds: always},
]);

export const terms = sentences<RaceRuns>([
  {
    text: 'The same tries of η for each.',
    holds: ({terms, runs}) => terms === 'tuned' && runs.length > 1,
  },
  {
    text: 'One η for all.',
    holds: ({terms, runs}) => terms === 'equal' && runs.length > 1,
  },
  {text: 'For each, an η that suits it.', holds: ({terms}) => terms === 'own'},
]);

export const dials = sentences<RaceRuns>([
  {text: 'Tick: downhill. Arrow: its step.', holds: trace => !isLevel(trace)},
]);

export const race = sentences<RaceRuns>([
  {text: 'Of one slope, each makes its own step.', holds: partAtOnce},
]);

export const ending = sentences<RaceRuns>([
  {
    text: '{end}',
    holds: ({runs}) => runs.length === 1,
    values: (trace, say) => ({
      end: say.outcome.sentence(trace.runs[0].outcome, trace),
    }),
  },
  {
    text: 'On these terms, {name} arrives first.',
    holds: ({runs}) => firstToArrive(runs).length === 1,
    values: ({runs}, say) => ({name: nameOf(runs[firstToArrive(runs)[0]!]!, say)}),
  },
  {
    text: 'On these terms, a tie for the first place.',
    holds: ({runs}) => firstToArrive(runs).length > 1,
  },
  {text: 'None of them has come to a minimum.', holds: always},
]);

const shownTerms = {
  own: 'η: one that suits each',
  equal: 'η = {rate} for all',
  tuned: 'η: the best of {count} for each',
} as const;

/** The terms as they stand on the picture. */
export function termsShown({terms, tried, runs: [run]}: RaceRuns, say: Words): string {
  const rate = write(run.learningRate, say);
  return say.message(shownTerms[terms], {count: tried.length, rate});
}

export const alt = sentences<RaceRuns>([
  {
    text:
      'Contour map of f(x, y) = {formula}, and below it, for each run, the direction of ' +
      'its next step beside straight downhill. From {from, point}, {terms}: {ends}.',
    holds: always,
    values: (trace, say) => ({
      formula: say.formula(trace.objective.formula),
      from: trace.runs[0].points[0].point,
      terms: termsTold(trace, say),
      ends: trace.runs.map(run => told(run, trace, say)).join('; '),
    }),
  },
]);

function termsTold({terms, tried}: RaceRuns, say: Words): string {
  const texts = {
    equal: 'with one learning rate for all',
    own: 'with a learning rate that suits each',
    tuned: 'with the best for each of {count} learning rates from {low} to {high}',
  };
  return say.message(texts[terms], {count: tried.length, ...rangeOf(tried, say)});
}

function nameOf({optimizer}: PlaneRun, say: Words): string {
  return say.optimizer(optimizer as OptimizerId).short;
}

function told(run: PlaneRun, trace: RaceRuns, say: Words): string {
  return say.message('{name}, with learning rate {rate}, {end}', {
    name: nameOf(run, say),
    rate: write(run.learningRate, say),
    end: say.outcome.clause(run.outcome, trace),
  });
}

function rangeOf(tried: readonly number[], say: Words) {
  const [low = 0, high = 0] = [tried[0], tried.at(-1)];
  return {low: write(low, say), high: write(high, say)};
}

function write(value: number, say: Words): string {
  return say.number(value, {digits: 3, trim: true});
}

function isLevel({runs: [{points}]}: RaceRuns): boolean {
  return points[0].gradient.every(slope => slope === 0);
}

/** Whether the first steps of two runs differ, though their slope is the same. */
function partAtOnce({runs}: RaceRuns): boolean {
  const seconds = runs.map(({points}) => String(points[1]?.point));
  return !isLevel({runs} as RaceRuns) && new Set(seconds).size > 1;
}
