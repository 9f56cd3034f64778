/** Every sentence of the clip against what it claims of the outputs and targets. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import clip from '../../../scenes/cost-function/clip';
import * as words from '../../../scenes/cost-function/words';
import {Sentence, sentencesOf, type Words} from '../../../src/words';
import {checkSentences, uncheckedOf, type Claim} from '../checkSentences';

const {question, squares, cost, verdict, conventions} = words;

interface Seen {
  readonly a: readonly number[];
  readonly y: readonly number[];
  readonly convention: string;
}

const part = fc.oneof(
  fc.constantFrom(0, 0, 0, 1, 0.5, 0.71, 0.29),
  fc.double({noNaN: true, min: 0, max: 1}),
);
const ten = fc.array(part, {minLength: 10, maxLength: 10});
const oneHot = fc
  .nat(9)
  .map(digit => Array.from({length: 10}, (_, j) => +(j === digit)));
/** As a trained network's: nearly one-hot, often wrong. */
const clear = fc
  .tuple(oneHot, ten)
  .map(([hot, noise]) => hot.map((one, j) => 0.8 * one + 0.15 * noise[j]!));

const raw = fc.record({
  outputs: fc.oneof(ten, clear, oneHot),
  target: fc.oneof(ten, oneHot, oneHot),
  cost: fc.constantFrom(...conventions),
});

const squared = ({a, y}: Seen) => a.map((value, j) => (value - y[j]!) ** 2);
const areaOf = (seen: Seen) => squared(seen).reduce((sum, area) => sum + area, 0);
const top = (list: readonly number[]) => list.indexOf(Math.max(...list));
const second = (list: readonly number[]) => [...list].sort((p, q) => q - p)[1]!;
const isSure = ({a}: Seen) => Math.max(...a) >= 0.7 && second(a) <= 0.3;
const isRight = ({a, y}: Seen) => top(a) === top(y);

const claims: readonly Claim<Seen>[] = [
  [/^No difference/, seen => areaOf(seen) === 0],
  [/^Each difference/, seen => areaOf(seen) > 0],
  [/area is the cost|cost is their area/, ({convention}) => convention === 'sum'],
  [/of being unsure/, seen => !isSure(seen) && areaOf(seen) >= 0.1],
  [/a tenth/, ({convention}) => convention === 'mean'],
  [/half/, ({convention}) => convention === 'half'],
  [/^Sure/, isSure],
  [/^Unsure/, seen => !isSure(seen)],
  [/right/, isRight],
  [/[Ww]rong:/, seen => !isRight(seen)],
  [/sliver/, seen => areaOf(seen) < 0.1],
  [/small area/, seen => areaOf(seen) < 0.5],
  [/two large/, seen => squared(seen).filter(area => area >= 0.49).length === 2],
  [/area is large/, seen => areaOf(seen) > 1],
];

it('says only what is true of the numbers', () => {
  const said = checkSentences({
    beats: {
      question,
      squares,
      cost,
      verdict: verdict.map(one => ({
        holds: (facts: words.Facts) => one.holds({...facts, at: 0}),
        say: (facts: words.Facts, say: Words) => one.say({...facts, at: 0}, say),
      })),
    },
    raw,
    runs: 400,
    runOf: values => ({
      trace: clip.run(values).trace,
      seen: {a: values.outputs, y: values.target, convention: values.cost},
    }),
    claims,
  });
  expect([...said].sort()).toMatchInlineSnapshot(`
    [
      "Each difference becomes a square.",
      "How wrong is this answer?",
      "No difference: no square, no cost.",
      "Sure and right: a small area.",
      "Sure and right: only a sliver.",
      "Sure and wrong: two large squares.",
      "The cost is a tenth of their area.",
      "The cost is half their area.",
      "The cost is their area.",
      "Their area is the cost of being unsure.",
      "Unsure: no output wins.",
      "Wrong: the area is large.",
    ]
  `);
});

it('has a claim for every sentence', () => {
  const lists = {squares, cost, verdict};
  const texts = sentencesOf(lists).map(sentence => Sentence.textOf(sentence));
  expect(uncheckedOf(texts, claims)).toEqual([]);
});
