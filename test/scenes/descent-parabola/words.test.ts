/** Every sentence of the clip, over many runs, against what it claims of them. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/descent-parabola/clip';
import * as words from '../../../scenes/descent-parabola/words';
import {runEnding} from '../../../src/clip';
import {objective} from '../../../src/sim';
import {
  Sentence,
  sentencesOf,
  optimizerDirections,
  wordsFor,
  type Sayable,
} from '../../../src/words';
import {anyFormula, truthRuns} from '../../truth/randomRuns';
import {accepted} from '../checkSentences';

type Trace = ReturnType<typeof clip.run>['trace'];

const say = wordsFor('en');
const {question, slope, step, again} = words;
const beats: Record<string, readonly Sayable<Trace>[]> = {
  question,
  slope,
  step,
  again,
  runEnding,
};

const raw = fc.record({
  objective: anyFormula(1, '|x|', 'x^2 + 5'),
  optimizer: fc.constantFrom(...clip.parameters.optimizer.choices),
  start: fc.oneof(
    fc.constant('auto'),
    fc.constantFrom(0, 1, -1),
    fc.double({noNaN: true, min: 0.1, max: 4}),
  ),
  learningRate: fc.oneof(
    fc.constant('auto'),
    fc.double({noNaN: true, min: 1e-3, max: 2}),
  ),
  steps: fc.integer({min: 1, max: 30}),
});

/** A start must have a value and a slope. */
function isDefined({objective: text, start}: {objective: string; start: unknown}) {
  const f = objective(text);
  const numbers = [f.value([Number(start)]), f.gradient([Number(start)])[0]!];
  return start === 'auto' || numbers.every(Number.isFinite);
}

/** What a sentence claims, computed from the iterates alone. */
const claims: readonly [part: RegExp, isTrue: (trace: Trace) => boolean][] = [
  [/^A corner/, t => iterates(t)[0].slope === 0 && rate(t, 1) * rate(t, -1) < 0],
  [/slope is zero here/, t => iterates(t)[0].slope === 0 && moves(t).length === 0],
  [/^First, the slope/, t => moves(t).length === 0 || plain(t)],
  [
    /^b keeps/,
    t => is(t, 'momentum') && follows(t, ([b, g], [b1]) => 0.9 * b1 + g - b),
  ],
  [/^The slope, plus μ/, t => is(t, 'nesterov')],
  [/over √s/, t => is(t, 'adagrad') && firstIs(t, 1, 1e-10)],
  [/over √v, /, t => is(t, 'rmsprop') && firstIs(t, 10)],
  [/over √v̂/, t => is(t, 'adam') && firstIs(t, 1)],
  [/about η/, t => Math.abs(Math.abs(moves(t)[0]!) / learningRate(t) - 1) < 0.1],
  [/arrow flips/, t => t.runs[0].updates.length > 0],
  [/^It runs past/, t => !plain(t) && changesSides(t)],
  [/^Less slope/, t => plain(t) && falls(slopes(t)) && falls(moves(t).map(Math.abs))],
  [/^More slope/, t => plain(t) && falls(slopes(t).toReversed())],
  [/^The same again/, t => moves(t).length > 1],
];

describe('every sentence', () => {
  it('is true of each run that it is said of; five at most, short enough to read', () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(raw, raw => {
        fc.pre(isDefined(raw));
        const {trace} = accepted(() => clip.run(raw));
        const told = Object.values(beats).flatMap(beat => say.first(beat, trace) ?? []);
        for (const text of told) {
          said.add(text);
          expect(text.length, text).toBeLessThanOrEqual(45);
          for (const [part, isTrue] of claims) {
            if (part.test(text)) expect(isTrue(trace), text).toBe(true);
          }
        }
        expect(told.length).toBeLessThanOrEqual(5);
        expect(told.join('').length).toBeLessThanOrEqual(185);
      }),
      {numRuns: truthRuns(60), seed: 7},
    );
    expect(said.size).toBeGreaterThan(14);
  });

  it('that the clip can say is among those that are checked', () => {
    const texts = [...sentencesOf(words), ...optimizerDirections].map(sentence =>
      Sentence.textOf(sentence as Sentence<never>),
    );
    const open = texts.filter(text => !claims.some(([part]) => part.test(text)));
    expect(open.filter(text => !/[{?]/.test(text))).toEqual([]);
  });

  it.each([
    [{objective: 'x^4 - 4x^2', start: 2, learningRate: 0.125}, 'maximum'],
    [{objective: 'x^3', start: 1, learningRate: 1 / 3}, 'terrace'],
    [{objective: '-|x|', start: 0}, 'corner'],
    [{start: 0}, 'minimum'],
  ])('names what %j reaches: a %s', (raw, name) => {
    expect(say.first(runEnding, clip.run(raw).trace)).toContain(name);
  });

  it('says of momentum alone that the velocity carries it', () => {
    const past = /^It runs past/;
    const told = (raw: Record<string, unknown>) =>
      say.first(again, clip.run(raw).trace);
    expect(told({optimizer: 'momentum'})).toMatch(past);
    // A plain run that jumps over the minimum at every step.
    expect(told({learningRate: 0.9})).not.toMatch(past);
    expect(told({optimizer: 'momentum', steps: 2})).not.toMatch(past);
  });
});

const iterates = ({runs}: Trace) => runs[0].iterates;
const learningRate = ({runs}: Trace) => runs[0].learningRate;
const is = ({runs}: Trace, id: string) => runs[0].optimizer === id;
const plain = (t: Trace) => is(t, 'gradient-descent');
const slopes = (t: Trace) => iterates(t).map(({slope}) => Math.abs(slope));
const falls = (list: number[]) => list.every((x, k) => k === 0 || x < list[k - 1]!);

function moves(t: Trace): number[] {
  return iterates(t)
    .slice(1)
    .map(({x}, k) => x - iterates(t)[k]!.x);
}

/** The first move is η · slope / (slope/size + ε), in learning rates about `size`. */
function firstIs(t: Trace, size: number, epsilon = 1e-8): boolean {
  const slope = slopes(t)[0]!;
  const wanted = slope / (slope / size + epsilon);
  return Math.abs(Math.abs(moves(t)[0]!) / learningRate(t) / wanted - 1) < 1e-3;
}

/** Whether the first two velocities, of the moves, and the slope between leave no rest. */
function follows(
  t: Trace,
  rest: (now: [b: number, slope: number], before: [b: number]) => number,
): boolean {
  const [first, second] = moves(t).map(move => -move / learningRate(t));
  if (second === undefined) return true;
  const size = Math.abs(first!) + Math.abs(second);
  const left = rest([second, iterates(t)[1]!.slope], [first!]);
  return Math.abs(left) <= 1e-6 * size + 1e-12 / learningRate(t);
}

/** Whether the curve that is drawn has a dip between an iterate and the next. */
function changesSides(t: Trace): boolean {
  const list = iterates(t);
  return list.some(({x, slope}, k) => {
    const next = list[k + 1] ?? list[k]!;
    const between = t.lines.flat().filter(([at]) => (at - x) * (at - next.x) < 0);
    const hasDip = between.some(
      ([, y], i) => i > 0 && y < between[i - 1]![1] && y < (between[i + 1]?.[1] ?? y),
    );
    return slope * next.slope < 0 || hasDip;
  });
}

/** How the curve that is drawn rises from the start to one side. */
function rate(t: Trace, side: 1 | -1): number {
  const {x} = iterates(t)[0];
  const points = t.lines.flat().filter(([at]) => (at - x) * side > 0);
  const [near, far] = [points, points.toReversed()].map(list =>
    side > 0 ? list[0]! : list.at(-1)!,
  );
  return (far![1] - near![1]) / (far![0] - near![0]);
}
