/** Every sentence of the clip, over many runs, against what it claims of them. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import clip from '../../../scenes/local-minimum/clip';
import * as words from '../../../scenes/local-minimum/words';
import {Sentence, sentencesOf} from '../../../src/words';
import {accepted, checkSentences, uncheckedOf} from '../checkSentences';
import {
  differentEnds,
  endOf,
  isAtMinimum,
  isLowest,
  jumps,
  seenOf,
  staysInValley,
  topsBetween,
  width,
  xs,
  type Seen,
} from '../severalRuns';
import {anyFormula} from '../../truth/randomRuns';

const {question, first, down, tally, basins} = words;
const beats = {question, first, down, tally, basins};

const runs = ({trace}: Seen) => trace.runs;

/** A hundredth of the picture, but for the grid by which a bottom is found. */
const near = {strict: 0.0099, wide: 0.0101};

/** How many balls are at a minimum below which f is nowhere: by strict and by wide eyes. */
const atLowest = (s: Seen, eyes = near.strict) =>
  runs(s).filter(run => settles(s, run, eyes) && isLowest(s, run)).length;

const isCount = (s: Seen, n: number) => atLowest(s) <= n && n <= atLowest(s, near.wide);

const numberIn = (text: string) => {
  const [word] = /\d+|\bone\b|^One\b/.exec(text)!;
  return word.toLowerCase() === 'one' ? 1 : Number(word);
};

const claims: readonly [part: RegExp, isTrue: (seen: Seen, text: string) => boolean][] =
  [
    [/follows the slope/, s => runs(s).every(isRate)],
    [/^The slope is zero/, s => runs(s).every(({iterates: [{slope}]}) => slope === 0)],
    [/jump over ridges/, s => runs(s).some(run => jumps(s, run))],
    [
      /^Nothing carries a ball/,
      s =>
        runs(s).every(run => staysInValley(s, run)) &&
        topsBetween(s, ...s.trace.domain) > 0,
    ],
    [/^Step by step/, s => runs(s).some(run => xs(run).length > 1)],
    [
      /^All of them leave/,
      s =>
        runs(s).every(run => {
          const [low, high] = s.trace.domain;
          return endOf(run) < low || endOf(run) > high;
        }),
    ],
    [/^None of them has come/, s => runs(s).every(run => !settles(s, run))],
    [
      /^f is lower elsewhere/,
      s => runs(s).every(run => !isLowest(s, run) || !settles(s, run)),
    ],
    [
      /the only minimum shown/,
      s => differentEnds(s) === 1 && runs(s).every(run => isAtMinimum(s, run)),
    ],
    [/equally low/, s => runs(s).every(run => !settles(s, run) || isLowest(s, run))],
    [/^None of them is at the lowest/, s => atLowest(s) === 0],
    [/^Only/, (s, text) => 2 * numberIn(text) < runs(s).length],
    [/(is|are)}* at/, (s, text) => /^None/.test(text) || isCount(s, numberIn(text))],
    [/^The ridges divide/, s => runs(s).every(run => staysInValley(s, run))],
  ];

function isRate({iterates, learningRate}: Seen['trace']['runs'][0]): boolean {
  return iterates.every(({x}, k) => {
    const before = iterates[k - 1];
    const off = before ? x - before.x + learningRate * before.slope : 0;
    return Math.abs(off) <= 1e-9 * (1 + Math.abs(x));
  });
}

/** Whether it stays within such a share of the picture of a bottom, or has landed on it. */
function settles(
  seen: Seen,
  run: Seen['trace']['runs'][0],
  share = near.strict,
): boolean {
  const {x, slope, move} = run.iterates.at(-1)!;
  const reach = 0.02 * width(seen);
  const places = Array.from({length: 401}, (_, i) => x - reach + (i * reach) / 200);
  const defined = places.filter(place => Number.isFinite(seen.f(place)));
  const bottom = defined.reduce((a, b) => (seen.f(b) < seen.f(a) ? b : a));
  const isNear = (place: number) => Math.abs(bottom - place) <= share * width(seen);
  const stays = xs(run).slice(-2).every(isNear) || (isNear(x) && slope === 0);
  return stays && Number.isFinite(seen.f(x + move)) && isAtMinimum(seen, run);
}

const raw = fc.record({
  objective: anyFormula(
    1,
    'cos(4*x) + x^2/5 + 3*x/10',
    'double-well',
    'growing-wave',
    'x^4 - 3x^2',
  ),
  balls: fc.integer({min: 1, max: 12}),
  learningRate: fc.oneof(
    fc.constant('auto'),
    fc.double({noNaN: true, min: 1e-3, max: 0.6}),
  ),
  steps: fc.integer({min: 1, max: 40}),
  starts: fc.constantFrom('even', 'random'),
});

it('says only what is true, in 45 characters', () => {
  const said = checkSentences({
    beats,
    raw,
    runOf: raw => {
      const {trace} = accepted(() => clip.run(raw));
      return {trace, seen: seenOf(trace, raw.objective)};
    },
    claims,
    isTold: (beat, trace) => beat !== 'tally' || trace.runs.length > 1,
    runs: 60,
  });
  expect(said.size).toBeGreaterThan(12);
});

it('and nothing that is not checked', () => {
  const texts = sentencesOf(beats).map(Sentence.textOf);
  // What is said of one ball is checked with the words about outcomes.
  expect(uncheckedOf(texts, claims)).toEqual(['{ending}']);
});
