/** Where many runs on a curve have come to, counted. */
import {isOutOfSight, type CurveRuns, type Minimum} from '../plot';
import {always, sentences, type Words} from '../words';
import {runEnding} from './curveDescent';

/** No more are read aloud. */
const mostMinima = 6;

/** At which minima they are; the first that holds. */
export const curveTally = [
  ...runEnding,
  ...sentences<CurveRuns>([
    {
      text: 'All of them leave the picture.',
      holds: ({runs}) => runs.every(({outcome}) => isOutOfSight(outcome)),
    },
    {
      text: 'None of them has come to a minimum.',
      holds: ({runs}) => runs.every(({outcome}) => outcome.kind !== 'arrived'),
    },
    {
      text: 'f is lower elsewhere in the picture.',
      holds: ({minima}) => minima.every(({isLowest}) => !isLowest),
    },
    {
      text: 'All of them reach the only minimum shown.',
      holds: trace =>
        trace.minima.length === 1 &&
        trace.isComplete &&
        inLowest(trace) === trace.runs.length,
    },
    {
      text: 'All valleys shown are equally low.',
      holds: ({minima}) => minima.length > 1 && minima.every(({isLowest}) => isLowest),
    },
    {
      text: 'None of them is at the lowest minimum shown.',
      holds: trace => inLowest(trace) === 0,
    },
    {
      text: 'Only {n, plural, one {one is} other {# are}} at the lowest minimum shown.',
      holds: trace => hasOneLowest(trace) && 2 * inLowest(trace) < trace.runs.length,
      values: countLowest,
    },
    {
      text: '{n, plural, one {One is} other {# are}} at the lowest minimum shown.',
      holds: hasOneLowest,
      values: countLowest,
    },
    {
      text: '{n, plural, one {One is} other {# are}} at one of the lowest minima.',
      holds: always,
      values: countLowest,
    },
  ]),
];

/** How many runs have come to a minimum. */
export const minimumAlt = sentences<{
  readonly minimum: Minimum;
  readonly trace: CurveRuns;
}>([
  {
    text:
      '{n, plural, =0 {no run ends} one {# run ends} other {# runs end}} near {minimum}, ' +
      'where f is {value}',
    holds: always,
    values: ({minimum, trace}, say) => ({
      n: countAt(minimum, trace),
      minimum: say.minimum(minimum, trace),
      value: say.number(minimum.value),
    }),
  },
]);

/** How many runs have come to minima that are not named. */
export const otherValleysAlt = sentences<{readonly n: number}>([
  {
    text: '{n, plural, one {# run ends} other {# runs end}} in other valleys',
    holds: ({n}) => n > 0,
    values: ({n}) => ({n}),
  },
]);

/** How many runs have come to which minimum. */
export const curveTallyAlt = sentences<CurveRuns>([
  {
    text:
      'Gradient descent on f(x) = {formula} with learning rate {rate} from ' +
      '{count, plural, one {# start} other {# starts}} between x = {from} and x = {to}. ' +
      'There is no minimum in the picture.',
    holds: ({minima}) => minima.length === 0,
    values: altFacts,
  },
  {
    text:
      'Gradient descent on f(x) = {formula} with learning rate {rate} from ' +
      '{count, plural, one {# start} other {# starts}} between x = {from} and x = {to}. ' +
      '{tally}',
    holds: always,
    values: altFacts,
  },
]);

function altFacts(trace: CurveRuns, say: Words) {
  const {formula, runs, minima} = trace;
  const parts = minima
    .slice(0, mostMinima)
    .map(minimum => `${say.first(minimumAlt, {minimum, trace})}`);
  const n = minima
    .slice(mostMinima)
    .reduce((sum, minimum) => sum + countAt(minimum, trace), 0);
  if (n > 0) parts.push(`${say.first(otherValleysAlt, {n})}`);
  return {
    formula: say.formula(formula),
    rate: say.number(runs[0].learningRate),
    count: runs.length,
    from: say.number(runs[0].iterates[0].x),
    to: say.number(runs.at(-1)!.iterates[0].x),
    tally: say.sentence(say.list(parts)),
  };
}

function countAt({point}: Minimum, {runs}: CurveRuns): number {
  return runs.filter(
    ({outcome: o}) => o.kind === 'arrived' && o.at.point[0] === point[0],
  ).length;
}

function inLowest({runs}: CurveRuns): number {
  return runs.filter(({outcome: o}) => o.kind === 'arrived' && o.at.isLowest).length;
}

function hasOneLowest({minima}: CurveRuns): boolean {
  return minima.filter(({isLowest}) => isLowest).length === 1;
}

function countLowest(trace: CurveRuns) {
  return {n: inLowest(trace)};
}
