/** Every sentence of the clip over random pairs of functions, by values computed anew. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import clip from '../../../scenes/two-functions/clip';
import * as words from '../../../scenes/two-functions/words';
import type {TraceOf} from '../../../src/clip';
import {objective} from '../../../src/sim';
import {Sentence, sentencesOf, wordsFor} from '../../../src/words';
import {checkSentences, uncheckedOf, type Claim} from '../checkSentences';
import {formulas} from '../randomSets';

interface Seen {
  readonly trace: TraceOf<typeof clip>;
  /** The prediction minus the target, and about how large they are. */
  difference(x: number): number;
  size(x: number): number;
  readonly bars: number;
}

/** In the middle of every part of the axis that has one. */
function errors({trace: {domain}, difference, bars}: Seen): number[] {
  const [from, to] = domain;
  return Array.from({length: bars}, (_, i) =>
    difference(from + ((to - from) * (i + 0.5)) / bars),
  );
}

const known = (seen: Seen) => errors(seen).filter(Number.isFinite);
const sizes = (seen: Seen) => known(seen).map(Math.abs);

/** Sizes as shares of the largest, the largest first. */
function shares(seen: Seen): number[] {
  const sorted = sizes(seen).sort((a, b) => b - a);
  return sorted.map(size => size / sorted[0]!);
}

const average = (list: readonly number[]) =>
  list.reduce((sum, each) => sum + each / list.length, 0);

const areZero = (seen: Seen) =>
  seen.trace.gaps.every(({x}) => Math.abs(seen.difference(x)) <= 1e-11 * seen.size(x));

const claims: readonly Claim<Seen>[] = [
  [/^Both are the same|^Nothing is left|is zero\.$|right at each/, areZero],
  [/only where both/, seen => known(seen).length < seen.bars],
  [/^Each bar is a gap/, seen => known(seen).length === seen.bars],
  [
    /where they cross/,
    ({trace: {crossings, domain}, difference}) => {
      // Near enough that no other lies between, and not so near that rounding is all.
      const isCrossed = (x: number) =>
        [1e-7, 1e-4].some(share => {
          const beside = share * (domain[1] - domain[0]);
          return difference(x - beside) * difference(x + beside) < 0;
        });
      return crossings.length > 0 && crossings.every(isCrossed);
    },
  ],
  [
    /cut bar/,
    seen => {
      // A value beyond the picture, or a bar that is higher than it.
      const [low, high] = seen.trace.range;
      return seen.trace.gaps.some(({x, target, prediction}) => {
        const error = Math.abs(seen.difference(x));
        const isOut = [target, prediction].some(y => y < low || y > high);
        return error > 0 && (isOut || error > high - low);
      });
    },
  ],
  [/lies above/, seen => new Set(known(seen).map(Math.sign)).size === 1],
  [/^Each bar is the/, seen => seen.trace.gaps.length === known(seen).length],
  [
    /^Above or below/,
    seen => known(seen).some(e => e > 0) && known(seen).some(e => e < 0),
  ],
  [/can be compared/, seen => seen.trace.gaps.length > 0],
  [
    /^Mean of these|^One number/,
    seen => {
      const own = average(sizes(seen));
      return Math.abs(seen.trace.mean - own) <= 1e-9 * own + 1e-300;
    },
  ],
  [/^All bars are equal/, seen => shares(seen).every(share => share > 1 - 1e-6)],
  [
    /^One gap is the largest/,
    seen => shares(seen)[1]! < 1 && seen.trace.mean < Math.max(...sizes(seen)),
  ],
];

it('says only what is true, in 45 characters', () => {
  const {question, gaps, fall, mean, ending} = words;
  const one = fc.constantFrom(...formulas[1], 'x + 1', 'x - x^3/6', '1/(x^2 + 0.001)');
  const pair = fc.oneof(
    fc.tuple(one, one),
    one.map(f => [f, f] as const),
    one.map(f => [f, `${f} + 2`] as const),
  );
  const said = checkSentences({
    beats: {question, gaps, fall, mean, ending},
    raw: fc.record({
      pair,
      bars: fc.integer({min: 2, max: 80}),
      ends: fc.constantFrom([0.5, 3], [-2, 2], [-1e5, 1e5], [1e-5, 3e-5], [1, 10]),
    }),
    runOf: ({pair: [target, prediction], bars, ends: [from, to]}) => {
      const {trace} = clip.run({target, prediction, bars, from, to});
      const [f, g] = [objective(target), objective(prediction)];
      const size = (x: number) => Math.abs(f.value([x])) + Math.abs(g.value([x]));
      const difference = (x: number) => {
        const error = g.value([x]) - f.value([x]);
        const isNone = Math.abs(error) <= 1e-12 * (size(x) / 2);
        return Number.isFinite(error) && isNone ? 0 : error;
      };
      return {trace, seen: {trace, difference, size, bars}};
    },
    claims,
    runs: 200,
  });
  expect(said.size).toBeGreaterThan(11);
});

it('calls the bars equal, not the gaps of two lines that cross', () => {
  const {trace} = clip.run({target: 'x', prediction: '-x', bars: 2});
  expect(wordsFor('en').first(words.ending, trace)).toBe(
    'All bars are equal, and so is their mean.',
  );
});

it('and nothing that is not checked', () => {
  const {alt: _, ...onStage} = words;
  const texts = sentencesOf(onStage).map(Sentence.textOf);
  expect(uncheckedOf(texts, claims)).toEqual([]);
});
