/** Every sentence of the clip against the outputs and costs that it speaks of. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import clip from '../../../scenes/digit-classifier/clip';
import * as words from '../../../scenes/digit-classifier/words';
import {Sentence, sentencesOf} from '../../../src/words';
import {checkSentences, uncheckedOf, type Claim} from '../checkSentences';

const {question, flow, training, answer, wrong} = words;

/** Few lessons: each is trained once. Too small a rate, a good one, far too large. */
const lesson = fc.constantFrom(
  {epochs: 1, learningRate: 0.001, seed: 2},
  {epochs: 4, learningRate: 2, seed: 1},
  {epochs: 2, learningRate: 100, seed: 3},
);

const image = fc.oneof(
  fc.constant([]),
  fc.constant([]),
  fc.array(fc.double({noNaN: true, min: 0, max: 1}), {minLength: 256, maxLength: 256}),
);

const raw = fc
  .record({lesson, image, digit: fc.nat(9), index: fc.nat(59)})
  .map(({lesson, ...others}) => ({...lesson, ...others}));

interface Seen {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly digit: number | null;
  readonly costs: readonly number[];
  readonly accuracy: number;
  readonly wrong: words.Facts['wrong'];
  /** Of all first weights before the training, as shares of the largest. */
  readonly mean: number;
}

const top = (list: readonly number[]) => list.indexOf(Math.max(...list));
const sure = ({last}: Seen) => {
  const [largest, next] = [...last].sort((a, b) => b - a);
  return largest! >= 0.7 && next! <= 0.3;
};

const claims: readonly Claim<Seen>[] = [
  [/sure of nothing/, ({first}) => Math.max(...first) < 0.7],
  [/weights are noise/, ({mean}) => Math.abs(mean) < 0.05],
  [/Every epoch/, ({costs}) => costs.every((c, k) => k === 0 || c < costs[k - 1]!)],
  [/the cost falls/, ({costs}) => costs.at(-1)! < costs[0]!],
  // One of ten is right by chance.
  [/little/, ({costs, accuracy}) => accuracy < 0.2 || costs.at(-1)! >= costs[0]!],
  [/surely\.|is sure,|reads this/, sure],
  [/not sure/, seen => !sure(seen)],
  [/digit surely|rightly/, ({last, digit}) => top(last) === digit],
  [
    /wrong\.|it still reads it wrongly/i,
    ({last, digit}) => digit !== null && top(last) !== digit,
  ],
  [/reads this: \d/, ({last, digit}) => digit === null && top(last) >= 0],
  [/^No output/, ({last}) => last.every(output => output < 0.05)],
  [/what this is/, ({digit}) => digit === null],
  [/^This one/, ({wrong}) => top(wrong!.picture.activations.at(-1)!) !== wrong!.digit],
];

it('says only what is true of the training', () => {
  const said = checkSentences({
    beats: {question, flow, training, answer, wrong},
    raw,
    runs: 40,
    runOf: values => {
      const {trace} = clip.run(values);
      const outputs = trace.pictures.map(({activations}) => activations.at(-1)!);
      const weights = trace.pictures[0]!.weights.flat();
      const mean = weights.reduce((sum, w) => sum + w, 0) / weights.length;
      const [first, last] = [outputs[0]!, outputs.at(-1)!];
      return {trace, seen: {...trace, first, last, mean}};
    },
    claims,
  });
  for (const text of [
    'Now it reads the digit surely.',
    'This training teaches it little.',
  ])
    expect(said).toContain(text);
});

it('has a claim for every sentence', () => {
  const texts = sentencesOf({flow, training, answer, wrong}).map(sentence =>
    Sentence.textOf(sentence).replace('{read}', '1'),
  );
  expect(uncheckedOf(texts, claims)).toEqual([]);
});

it('says of outputs that are all about 0 that none is on', () => {
  const {trace, alt} = clip.run({epochs: 1, learningRate: 100});
  expect(Sentence.textOf(answer.find(sentence => sentence.holds(trace))!)).toMatch(
    /^No output is on/,
  );
  expect(words.misreadIn(trace)).toBe(-1);
  expect(alt).toContain('after one epoch no output is on.');
});
