/** Every sentence of the clip, over many runs, against what it claims of them. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import clip from '../../../scenes/descent-double-well/clip';
import * as words from '../../../scenes/descent-double-well/words';
import {Sentence, sentencesOf} from '../../../src/words';
import {accepted, checkSentences, uncheckedOf} from '../checkSentences';
import {
  differentEnds,
  endOf,
  falls,
  isAtMinimum,
  isAtTop,
  isLowest,
  isOpenBetween,
  jumps,
  seenOf,
  starts,
  staysInValley,
  topsBetween,
  width,
  xs,
  type Seen,
} from '../severalRuns';
import {anyFormula, truthRuns} from '../../truth/randomRuns';

const {question, ridge, ways, ending, startsDecide} = words;
const beats = {question, ridge, ways, ending, startsDecide};

type Pair = {readonly trace: {readonly pair: readonly [number, number] | null}} & Seen;

const pairOf = ({trace}: Pair) => trace.pair!.map(i => trace.runs[i]!.iterates[0].x);
const pairRuns = ({trace}: Pair) => trace.pair!.map(i => trace.runs[i]!);
const runs = ({trace}: Seen) => trace.runs;

const claims: readonly [part: RegExp, isTrue: (seen: Pair) => boolean][] = [
  [
    /^Two starts, almost/,
    s =>
      starts(s).some((a, i) =>
        starts(s).some((b, k) => i !== k && Math.abs(a - b) < 0.15 * width(s)),
      ),
  ],
  [/^A ridge lies/, s => topsBetween(s, pairOf(s)[0]!, pairOf(s)[1]!) === 1],
  [/^Ridges lie/, s => topsBetween(s, pairOf(s)[0]!, pairOf(s)[1]!) > 1],
  [/^One start is on/, s => pairRuns(s).some(run => isAtTop(s, run))],
  [/^No ridge lies/, s => !isDivided(s)],
  [
    /on its own side/,
    s => isDivided(s) && pairRuns(s).every(run => falls(run) && staysInValley(s, run)),
  ],
  [/jump over/, s => runs(s).some(run => jumps(s, run))],
  [
    /^Every step follows/,
    s =>
      runs(s).every(({iterates, learningRate}) =>
        iterates.every(({x}, k) => {
          const before = iterates[k - 1];
          return (
            !before ||
            Math.abs(x - before.x + learningRate * before.slope) <=
              1e-9 * (1 + Math.abs(x))
          );
        }),
      ),
  ],
  [/^On the ridge/, s => runs(s).some(run => isAtTop(s, run))],
  [
    /^Where you start decides/,
    s =>
      differentEnds(s) > 1 &&
      runs(s).every(run => isAtMinimum(s, run) && staysInValley(s, run)),
  ],
  [
    /different valleys/,
    s => differentEnds(s) > 1 && runs(s).every(run => isAtMinimum(s, run)),
  ],
  [
    /^None of them finds/,
    s => runs(s).every(run => isAtMinimum(s, run) && !isLowest(s, run)),
  ],
  [
    /in the same valley/,
    s => differentEnds(s) === 1 && runs(s).every(run => isAtMinimum(s, run)),
  ],
  [
    /^None of them has come/,
    s => runs(s).every(run => xs(run).length < 3 || !rests(s, run)),
  ],
  [/^Not all of them/, s => runs(s).length > 1],
];

/** Whether a top, higher ground or a gap lies between the two starts. */
function isDivided(seen: Pair): boolean {
  const [from, to] = pairOf(seen) as [number, number];
  return topsBetween(seen, from, to) > 0 || !isOpenBetween(seen, from, to);
}

/** Whether it has stayed at a bottom for its last two steps. */
function rests(seen: Seen, run: Seen['trace']['runs'][0]): boolean {
  const tail = xs(run).slice(-3);
  const isNear = tail.every(x => Math.abs(x - endOf(run)) < 1e-4 * width(seen));
  return isNear && isAtMinimum(seen, run, [0.009]) && !isAtTop(seen, run);
}

const raw = fc.record({
  objective: anyFormula(1, 'double-well', 'growing-wave', 'x^4 - 3x^2'),
  starts: fc.oneof(
    fc.constant('auto'),
    fc
      .array(fc.double({noNaN: true, min: 0.1, max: 2.3}), {minLength: 1, maxLength: 6})
      .map(list => list.map((x, i) => (i % 2 ? x : 2.5 - x))),
  ),
  learningRate: fc.oneof(
    fc.constant('auto'),
    fc.double({noNaN: true, min: 1e-3, max: 0.6}),
  ),
  steps: fc.integer({min: 1, max: 60}),
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
  });
  expect(said.size).toBeGreaterThan(12);
});

it('does not deny the ridge on which a start lies', () => {
  const {trace} = clip.run({objective: '(x^2-1)^2', starts: [0, 1]});
  const said = ridge.find(sentence => sentence.holds(trace))!;
  expect(Sentence.textOf(said)).toBe('One start is on the ridge itself.');
});

it('and nothing that is not checked', () => {
  const texts = sentencesOf(beats).map(Sentence.textOf);
  // What is said of one run is checked with the words about outcomes.
  expect(uncheckedOf(texts, claims)).toEqual(['{ending}']);
});

it('has real minus signs in every alt text, in every language', () => {
  fc.assert(
    fc.property(raw, fc.constantFrom('en', 'es'), (raw, language) => {
      const {alt} = accepted(() => clip.run(raw, {language}));
      expect(alt).not.toMatch(/\d-|-\d|null|NaN|undefined/);
      expect(alt).toMatch(/^[A-Z].*\.$/);
    }),
    {numRuns: truthRuns(40), seed: 7},
  );
});
