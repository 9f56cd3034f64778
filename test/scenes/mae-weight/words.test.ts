/** Every sentence of the clip over random samples, rates and starts, by the iterates. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import clip from '../../../scenes/mae-weight/clip';
import * as words from '../../../scenes/mae-weight/words';
import type {TraceOf} from '../../../src/clip';
import {Sentence, sentencesOf, wordsFor} from '../../../src/words';
import {checkSentences, uncheckedOf, type Claim} from '../checkSentences';

type Trace = TraceOf<typeof clip>;

const weights = ({runs: [{iterates}]}: Trace['absolute']) => iterates.map(({x}) => x);
const steps = (runs: Trace['absolute']) =>
  weights(runs)
    .slice(1)
    .map((w, k) => w - weights(runs)[k]!);
const lengths = (runs: Trace['absolute']) => steps(runs).map(Math.abs);

/** The errors x·w − y of all weights on the V; what rounding leaves is none. */
function errors({sample: {x, y}, absolute}: Trace): number[] {
  const error = (w: number) => x * w - y;
  return weights(absolute).map(w =>
    Math.abs(error(w)) <= 1e-14 * Math.abs(y) ? 0 : error(w),
  );
}

/** Whether the run on the V is back where it was two steps ago, on either side in turn. */
function swings(trace: Trace): boolean {
  const [c, b, a] = weights(trace.absolute).reverse();
  const [third, second, first] = errors(trace).reverse();
  const isBack = Math.abs(a! - c!) < 1e-6 * Math.abs(a! - b!);
  return isBack && first! * second! < 0 && second! * third! < 0;
}

/** Whether the parabola's run keeps within a hundredth of the picture around y/x. */
function settles({sample: {x, y}, squared}: Trace): boolean {
  const [low, high] = squared.domain;
  const away = Math.abs(weights(squared).at(-1)! - y / x);
  return away <= 0.0101 * (high - low);
}

const isEqual = (list: readonly number[]) =>
  list.length > 1 && list.every(step => Math.abs(step - list[0]!) <= 1e-4 * list[0]!);
const each = (list: readonly number[], isSo: (b: number, a: number) => boolean) =>
  list.length > 1 && list.every((b, k) => k === 0 || isSo(b, list[k - 1]!));

const claims: readonly Claim<Trace>[] = [
  [
    /^With x = 0/,
    ({sample, absolute}) => sample.x === 0 && steps(absolute).length === 0,
  ],
  [/^The error is zero/, trace => errors(trace)[0] === 0],
  [
    /^Each step is/,
    ({sample: {x, y}, absolute, squared}) => {
      const rate = absolute.runs[0].learningRate;
      const [w] = weights(squared);
      const slope = 2 * x * (x * w! - y);
      const [above, below] = [steps(absolute)[0] ?? 0, steps(squared)[0] ?? 0];
      const isEqualTo = (a: number, b: number) =>
        Math.abs(a - b) <= 1e-8 * (Math.abs(a) + Math.abs(w!));
      return (
        squared.runs[0].learningRate === rate &&
        (steps(squared).length === 0 || isEqualTo(below, -rate * slope)) &&
        (steps(absolute).length === 0 || isEqualTo(Math.abs(above), rate * Math.abs(x)))
      );
    },
  ],
  [/equally long|^Equal steps/, ({absolute}) => isEqual(lengths(absolute))],
  [
    /fading/,
    ({squared}) =>
      each(lengths(squared), (b, a) => b < a) &&
      lengths(squared).at(-1)! < 0.8 * lengths(squared)[0]!,
  ],
  [
    /growing|grows/,
    ({squared}) =>
      each(lengths(squared), (b, a) => b > a) &&
      lengths(squared).at(-1)! > 1.25 * lengths(squared)[0]!,
  ],
  [/for ever|rocks on/, swings],
  [
    /^Small η/,
    ({sample: {x, y}, absolute: {runs}}) => {
      const [main, small, large] = runs;
      const sides = (run: typeof main) =>
        run.iterates.map(at => Math.sign(x * at.x - y));
      const swing = ({iterates}: typeof main) =>
        Math.abs(iterates.at(-1)!.x - iterates.at(-2)!.x);
      return (
        small!.learningRate <= main.learningRate / 2 &&
        sides(small!).every(side => side === sides(small!)[0]) &&
        new Set(sides(large!).slice(-2)).size === 2 &&
        swing(large!) > 1.9 * swing(main)
      );
    },
  ],
  [
    /^Another η/,
    ({sample: {x}, absolute: {runs}}) =>
      runs.every(({learningRate, iterates}) =>
        iterates
          .slice(1)
          .map((at, k) => Math.abs(at.x - iterates[k]!.x))
          .every(
            step =>
              Math.abs(step - learningRate * Math.abs(x)) <=
              1e-6 * step + 1e-13 * Math.abs(iterates[0].x),
          ),
      ),
  ],
  [/^The same V once more/, ({absolute}) => absolute.runs.length > 1],
  [/settles\.$|Below it settles/, settles],
  [
    /^Right on the kink/,
    trace => errors(trace).at(-1) === 0 && steps(trace.absolute).length > 0,
  ],
  [
    /is on its way|end before the kink/,
    trace => errors(trace).every(error => error * errors(trace)[0]! > 0),
  ],
  [
    /first swing/,
    trace => {
      const [low, high] = trace.absolute.domain;
      const [last, ...before] = weights(trace.absolute).reverse();
      const sides = errors(trace).reverse();
      return (
        (last! < low || last! > high) &&
        before.every(w => w >= low && w <= high) &&
        sides.slice(1).every(error => error * sides[0]! < 0)
      );
    },
  ],
];

it('says only what is true, in 45 characters', () => {
  const {question, rule, onward, ending, rates} = words;
  const said = checkSentences({
    beats: {question, rule, onward, ending, rates},
    isTold: (beat, {absolute}: Trace) => beat !== 'rates' || absolute.runs.length > 1,
    raw: fc.record({
      x: fc.constantFrom(2, 1, -3, 0, 1e-3, 40),
      y: fc.constantFrom(3, 0, -1, 700, 1e-4),
      start: fc.constantFrom(0, 1.5, -20, 4, 9000),
      learningRate: fc.oneof(
        fc.constantFrom(0.1, 0.25, 0.05, 1e-9, 1e4),
        fc.double({noNaN: true, min: 1e-3, max: 2}),
      ),
      steps: fc.integer({min: 1, max: 40}),
      otherRates: fc.constantFrom('auto', '0', '0.02,0.5', '1', '0.5,0.1', '30,0.001'),
    }),
    runOf: raw => {
      const {trace} = clip.run(raw);
      return {trace, seen: trace};
    },
    claims,
    runs: 300,
  });
  expect(said.size).toBeGreaterThan(10);
});

it('claims no change of the steps that is not seen, and no end of the rocking', () => {
  const said = (raw: Record<string, unknown>) => {
    const {trace} = clip.run(raw);
    const say = wordsFor('en');
    return [say.first(words.onward, trace), say.first(words.ending, trace)];
  };
  expect(said({learningRate: 1e-9})[0]).toBe('On the V all steps are equally long.');
  expect(said({steps: 5})).toEqual([
    'Equal steps on the V, fading ones below.',
    'Below it settles; on the V it is on its way.',
  ]);
});

it('and nothing that is not checked', () => {
  const {alt: _, ...onStage} = words;
  const texts = sentencesOf(onStage).map(Sentence.textOf);
  expect(uncheckedOf(texts, claims)).toEqual([]);
});
