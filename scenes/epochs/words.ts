/** What the clip says, and when it is true. */
import {formatOfEpochs, unevenness, type EpochRuns, type EpochWay} from 'downhill/plot';
import {math} from 'downhill/sim';
import {always, sentences, type Words} from 'downhill/words';

export const question = sentences<EpochRuns>([
  {
    text: 'How far in {epochs, plural, one {one epoch} other {# epochs}}?',
    holds: always,
    values: ({epochs}) => ({epochs}),
  },
]);

/** Swings are of one size when they differ by less than this part. */
const equal = 1e-6;

export const share = sentences<EpochRuns>([
  {
    text: 'The slope is zero here: there is no step.',
    holds: ({runs: [{iterates}]}) => iterates[0].slope === 0,
  },
  {text: 'One epoch goes all the way.', holds: hasFactor(c => c === 0)},
  {
    text: 'Every epoch leaves {share} % of the way.',
    holds: hasFactor(c => c > 0 && c < 1),
    values: ({ways: [{factor}]}, say) => ({share: percent(factor!, say)}),
  },
  {
    text: 'Every epoch lands beyond, but nearer.',
    holds: hasFactor(c => c < 0 && c > equal - 1),
  },
  {
    text: 'Every epoch lands as far beyond.',
    holds: hasFactor(c => Math.abs(c + 1) <= equal),
  },
  {text: 'Every epoch lands farther beyond.', holds: hasFactor(c => c < -1 - equal)},
  {text: 'Here an epoch is one update.', holds: always},
]);

/** More than this share of the way is far from done. */
const far = 0.05;

export const onward = sentences<EpochRuns>([
  {
    text: 'Still at x = {x}.',
    holds: ({ways: [{xs, factor}], epochs}) =>
      xs.length > epochs &&
      factor !== null &&
      factor > 0 &&
      factor < 1 &&
      math.pow(factor, epochs) > far,
    values: reached,
  },
  {
    text: 'In the end x = {x}.',
    holds: always,
    values: reached,
  },
]);

/** A line whose steepness changes by more than this share is seen to bend. */
const seenBend = 0.1;

export const line = sentences<EpochRuns>([
  {text: 'On a log axis: a straight line.', holds: hasFactor(c => c !== 0)},
  {
    text: 'It bends: the share that is left changes.',
    holds: trace => unevenness(trace) > seenBend,
  },
  {
    text: 'On a log axis: almost a straight line.',
    holds: trace => unevenness(trace) >= 0,
  },
]);

export const others = sentences<EpochRuns>([
  {
    text: 'Larger η: steeper. η = {rate}: one step.',
    holds: trace => isSteeper(trace) && oneStep(trace) !== undefined,
    values: (trace, say) => ({rate: rateOf(oneStep(trace)!, say)}),
  },
  {text: 'A larger η: a steeper line.', holds: isSteeper},
  {text: 'The same start with another η.', holds: ({ways}) => ways.length > 1},
]);

export const alt = sentences<EpochRuns>([
  {
    text:
      'Gradient descent on f(x) = {formula} from x = {start} with learning rate {rate}: ' +
      'after {n, plural, one {one epoch} other {# epochs}} x = {x} and f = {value}. {others}',
    holds: always,
    values: (trace, say) => {
      const {xs, values, learningRate} = trace.ways[0];
      return {
        ...reached(trace, say),
        formula: say.formula(trace.formula),
        start: say.number(xs[0], {digits: 7, trim: true}),
        rate: rateOf({learningRate}, say),
        value: written(values, say, values.length - 1),
        others: trace.ways
          .slice(1)
          .map(way => say.message(endOf, endValues(way, say)))
          .join(' '),
      };
    },
  },
]);

const endOf =
  'With learning rate {rate}, after {n, plural, one {one epoch} other {# epochs}} x = {x}.';

function endValues({learningRate, xs}: EpochWay, say: Words) {
  const n = xs.length - 1;
  return {rate: rateOf({learningRate}, say), n, x: written(xs, say, n)};
}

function rateOf({learningRate}: Pick<EpochWay, 'learningRate'>, say: Words) {
  return say.number(learningRate, {digits: 6, trim: true});
}

function written(values: readonly number[], say: Words, k: number): string {
  return say.number(values[k], values[k] === 0 ? {} : formatOfEpochs(values));
}

function reached({ways: [{xs}]}: EpochRuns, say: Words) {
  const n = xs.length - 1;
  return {n, x: written(xs, say, n)};
}

/** In per cent, with the digits that tell it from all and from nothing. */
function percent(factor: number, say: Words): string {
  return say.distinct(100 * factor, 100, 0);
}

function hasFactor(isSo: (factor: number) => boolean) {
  return ({ways: [{factor}]}: EpochRuns) => factor !== null && isSo(factor);
}

/** Lines that end no farther apart than this share of the chart lie on each other. */
const seenApart = 0.02;

/** Whether the other rates are larger, none overshoots, and all go straight on the chart. */
function isSteeper({ways: [first, ...rest], distances}: EpochRuns): boolean {
  const {factor, learningRate} = first;
  const {heights, range} = distances;
  const least = seenApart * (range[1] - range[0]);
  return (
    rest.length > 0 &&
    factor !== null &&
    factor < 1 &&
    rest.every((way, i) => {
      const last = Math.min(heights[0]!.length, heights[i + 1]!.length) - 1;
      return (
        heights[0]![last]! - heights[i + 1]![last]! > least &&
        way.learningRate > learningRate &&
        way.factor !== null &&
        way.factor >= 0 &&
        way.factor < factor
      );
    })
  );
}

function oneStep({ways}: EpochRuns): EpochWay | undefined {
  return ways.slice(1).find(({factor}) => factor === 0);
}
