/** What clips of one descent on a curve have in common: parameters, and what is said. */
import {isKink, isSeenChange, limitOf, type CurveRuns, type Outcome} from '../plot';
import {always, rateFormat, sentences, type OutcomeFacts, type Words} from '../words';
import {parameter} from './parameters';

/**
 * The parameters of a descent in one variable.
 *
 * @param auto - How start and learning rate are chosen, in words.
 * @param steps - How many updates are made by default.
 * @param objective - The function when none is chosen.
 */
export function curveDescentParameters(
  auto: {readonly start: string; readonly learningRate: string},
  steps: number,
  objective = 'x^2',
) {
  return {
    objective: parameter.objective({
      dimension: 1,
      default: objective,
      description: 'the function to descend: an id, or a formula in x',
    }),
    start: parameter.number({
      default: 'auto',
      min: -1e6,
      max: 1e6,
      auto: auto.start,
      isPlace: true,
      description: 'the first x',
    }),
    learningRate: parameter.number({
      default: 'auto',
      min: 1e-12,
      max: 1e12,
      auto: auto.learningRate,
      description: 'η',
    }),
    steps: parameter.integer({
      default: steps,
      min: 1,
      max: 60,
      description: 'how many updates',
    }),
  };
}

/** What became of a trace's only run; it holds of no others. */
export const runEnding = sentences<
  OutcomeFacts & {readonly runs: readonly [{readonly outcome: Outcome}, ...unknown[]]}
>([
  {
    text: '{ending}',
    holds: ({runs}) => runs.length === 1,
    values: (trace, say) => ({
      ending: say.outcome.sentence(trace.runs[0].outcome, trace),
    }),
  },
]);

/** How a step is made. */
export const stepRule = sentences<CurveRuns>([
  {text: 'The learning rate η times the slope.', holds: moves},
  {text: 'The slope is zero here: there is no step.', holds: isFlat},
]);

/** Where the start has no slope to follow. */
export const noSlope = sentences<CurveRuns>([
  {text: 'A corner has no one slope.', holds: startsAtKink},
  {text: 'The slope is zero here: there is no step.', holds: isFlat},
]);

/** What is true of every step of plain descent. */
export const stepsFollow = sentences<CurveRuns>([
  {text: 'Every step follows the slope where it is.', holds: moves},
]);

/** How plain descent's steps go with the slope, where they do all the way. */
export const stepTrends = sentences<CurveRuns>([
  {
    text: 'Less slope, shorter step.',
    holds: eachSlope((slope, before) => slope < before),
  },
  {
    text: 'More slope, longer step.',
    holds: eachSlope((slope, before) => slope > before),
  },
]);

/** A run on a curve in two sentences. */
export const curveDescentAlt = sentences<CurveRuns>([
  {
    text:
      'Gradient descent on f(x) = {formula} from x = {from} with learning rate {rate}: ' +
      'after {steps, plural, one {# step} other {# steps}} x = {to} and f = {value}. ' +
      'It {ending}.',
    holds: moves,
    values: curveDescentFacts,
  },
  {
    text: 'Gradient descent on f(x) = {formula} stays at x = {from}. It {ending}.',
    holds: always,
    values: curveDescentFacts,
  },
]);

/** What an alt text may say of a run. */
export function curveDescentFacts(trace: CurveRuns, say: Words) {
  const {iterates, learningRate, outcome} = trace.runs[0];
  const limit = limitOf(trace.stableRate);
  const [first, last] = [iterates[0], iterates.at(-1)!];
  return {
    formula: say.formula(trace.formula),
    from: say.number(first.x),
    rate: say.number(learningRate, rateFormat(learningRate, limit)),
    steps: last.step,
    to: say.number(last.x),
    value: say.number(last.value),
    ending: say.outcome.clause(outcome, trace),
  };
}

function moves({runs: [{iterates}]}: CurveRuns): boolean {
  return iterates.length > 1;
}

function startsAtKink(trace: CurveRuns): boolean {
  return isKink(trace, trace.runs[0].iterates[0].x);
}

function isFlat({runs: [{iterates}]}: CurveRuns): boolean {
  return iterates[0].slope === 0;
}

/**
 * Whether plain descent moves, something is so of each slope and the one before it, and the
 * last one differs from the first to the eye.
 */
function eachSlope(isSo: (slope: number, before: number) => boolean) {
  return ({runs: [{optimizer, iterates}]}: CurveRuns): boolean => {
    const slopes = iterates.map(({slope}) => Math.abs(slope));
    const isEach = slopes.every((slope, k) => k === 0 || isSo(slope, slopes[k - 1]!));
    const isSeen = isSeenChange(slopes[0]!, slopes.at(-1)!);
    return optimizer === 'gradient-descent' && slopes.length > 2 && isEach && isSeen;
  };
}
