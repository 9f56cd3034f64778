/** Every sentence of the clip against costs that are worked out a second time. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import clip from '../../../scenes/backpropagation/clip';
import * as words from '../../../scenes/backpropagation/words';
import {Sentence, sentencesOf} from '../../../src/words';
import {
  checkAltTexts,
  checkSentences,
  uncheckedOf,
  type Claim,
} from '../checkSentences';
import {costAt, networks} from './costAt';

const {question, back, gradient, step, ending, moves} = words;

const raw = fc
  .record({
    network: networks,
    learningRate: fc.constantFrom(1e-6, 0.01, 0.5, 1, 5, 100, 1e6),
  })
  .map(({network, learningRate}) => ({...network, learningRate}));

interface Seen {
  /** Costs before and after, from the weights. */
  readonly costs: readonly [number, number];
  /** How far each weight goes. */
  readonly moved: readonly number[];
  /** How much the cost changes for a small step along the same way, for a whole one. */
  readonly foretold: number;
  readonly trace: words.Facts;
}

const rise = ({costs: [before, after]}: Seen) => after - before;

const claims: readonly Claim<Seen>[] = [
  [/No error|Nothing moves/, ({moved}) => moved.every(way => way === 0)],
  [
    /activation times error|finds the gradient/,
    ({trace: {slopes, before, errors}}) =>
      slopes.every((rows, l) =>
        rows.every((row, j) =>
          row.every(
            (slope, k) => slope === before.activations[l]![k]! * errors[l]![j]!,
          ),
        ),
      ),
  ],
  [/every weight/, ({trace}) => trace.slopes.flat(2).every(slope => slope !== 0)],
  [/the weights move/, ({trace}) => trace.slopes.flat(2).some(slope => slope !== 0)],
  [/too small to see/, seen => Math.abs(rise(seen)) <= 1e-11 * seen.costs[0]],
  [/rises/, seen => rise(seen) > 0],
  [/^The cost falls/, seen => rise(seen) < 0],
  [/as the slopes/, seen => Math.abs(rise(seen) / seen.foretold - 1) < 0.11],
  [/less than/, seen => Math.abs(rise(seen)) < Math.abs(seen.foretold)],
  [/more than/, seen => Math.abs(rise(seen)) > Math.abs(seen.foretold)],
];

function runOf(values: Record<string, unknown>) {
  const {trace} = clip.run(values);
  const {before, after, targets} = trace;
  const costOf = (weights: typeof before.weights) =>
    costAt(weights, before.activations[0]!, targets, {
      activation: trace.activation,
      cost: trace.costId,
    });
  const moved = after.weights.map((rows, l) =>
    rows.map((row, j) => row.map((w, k) => w - before.weights[l]![j]![k]!)),
  );
  const slopes = trace.slopes.flat(2);
  const foretold = moved.flat(2).reduce((sum, way, i) => sum + way * slopes[i]!, 0);
  const costs = [costOf(before.weights), costOf(after.weights)] as const;
  return {trace, seen: {costs, moved: moved.flat(2), foretold, trace}};
}

it('says only what is true of the step', () => {
  const said = checkSentences({
    beats: {question, back, gradient, step, ending},
    raw,
    runs: 300,
    isTold: (beat, trace) => !['gradient', 'step'].includes(beat) || moves(trace),
    runOf,
    claims,
  });
  for (const text of [
    'Nothing moves: the cost stays.',
    'The step is too large: the cost rises.',
    'The cost falls as the slopes foretold.',
    'The cost falls, less than foretold.',
  ])
    expect(said).toContain(text);
});

it('has a claim for every sentence', () => {
  const texts = sentencesOf({back, gradient, step, ending}).map(sentence =>
    Sentence.textOf(sentence),
  );
  expect(uncheckedOf(texts, claims)).toEqual([]);
});

it('writes alt texts that can be read aloud', () => {
  checkAltTexts(raw, (values, language) => clip.run(values, {language}).alt, 40);
});
