/** Every sentence and label of the clip, over many sweeps, against what it claims of them. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import clip from '../../../scenes/learning-rate-sweep/clip';
import * as words from '../../../scenes/learning-rate-sweep/words';
import type {JudgedRun, RateSweep} from '../../../src/plot';
import {objective} from '../../../src/sim';
import {Sentence, sentencesOf, wordsFor} from '../../../src/words';
import {anyFormula, truthRuns} from '../../truth/randomRuns';
import {accepted} from '../checkSentences';

const say = wordsFor('en');
const {labelOf, spokenOf, verdicts, question, nothing, alt} = words;

const raw = fc.record({
  objective: anyFormula(1, '1e5*x^2', '1e-5*x^2'),
  start: fc.oneof(fc.constant('auto'), fc.double({noNaN: true, min: 0.1, max: 4})),
  rates: fc.oneof(
    fc.constant('auto'),
    fc.array(fc.double({noNaN: true, min: 1e-4, max: 3}), {minLength: 1, maxLength: 4}),
  ),
  tooLarge: fc.oneof(fc.constant('auto'), fc.constant(0)),
  steps: fc.integer({min: 1, max: 40}),
});

type Claim = readonly [part: RegExp, isTrue: (run: JudgedRun, t: Told) => boolean];

interface Told extends RateSweep {
  readonly f: (x: number) => number;
}

const values = ({iterates}: JudgedRun) => iterates.map(({value}) => value);
const xs = ({iterates}: JudgedRun) => iterates.map(({x}) => x);
const moves = (run: JudgedRun) =>
  xs(run)
    .slice(1)
    .map((x, k) => x - xs(run)[k]!);
const bottom = ({target}: Told) => target!.point[0]!;

/** Of the height above the minimum below the start: what is left at each iterate. */
const left = (run: JudgedRun, t: Told) =>
  values(run).map(
    value => (value - t.target!.value) / (values(run)[0]! - t.target!.value),
  );

const neverRises = (run: JudgedRun) =>
  values(run).every((value, k) => k === 0 || value <= values(run)[k - 1]!);
const goesBack = (run: JudgedRun) =>
  moves(run).every((move, k) => k === 0 || move * moves(run)[k - 1]! < 0);
const isOneSided = (run: JudgedRun, t: Told) =>
  xs(run).every(x => (x - bottom(t)) * (xs(run)[0]! - bottom(t)) > 0);

/** Whether between two iterates f has a hilltop, or no value. */
const hasBetween = (run: JudgedRun, t: Told) =>
  xs(run)
    .slice(1)
    .some((to, k) => {
      const from = xs(run)[k]!;
      // Far outside f may be too large for hills to count: what is seen is looked at, too.
      const [seenFrom, seenTo] = [from, to].map(x =>
        Math.min(t.domain[1], Math.max(t.domain[0], x)),
      ) as [number, number];
      return hasTop(t, seenFrom, seenTo) || hasTop(t, from, to);
    });

function hasTop({f}: Told, from: number, to: number): boolean {
  const on = Array.from({length: 401}, (_, i) => f(from + ((to - from) * i) / 400));
  const slack = 1e-9 * Math.max(...on.map(Math.abs));
  const rise = on.findIndex((value, i) => i > 0 && value > on[i - 1]! + slack);
  const after = rise >= 0 ? on.slice(rise) : [];
  const falls = after.some((value, i) => i > 0 && value < after[i - 1]! - slack);
  return falls || !on.every(Number.isFinite);
}

const isPlain = (run: JudgedRun, t: Told) =>
  isOneSided(run, t) && neverRises(run) && left(run, t).at(-1)! > 0.01;

/** What is said of a run, by its label or by a sentence that speaks of it. */
const claims: readonly Claim[] = [
  [/^arrives$|^Good/, (run, t) => left(run, t).at(-1)! <= 0.01 && !hasBetween(run, t)],
  [/less than 1 %/, (run, t) => left(run, t).at(-1)! <= 0.01],
  [/^slow$|slow progress/, (run, t) => isPlain(run, t) && left(run, t).at(-1)! <= 0.8],
  [/^hardly|hardly any prog/, (run, t) => isPlain(run, t)],
  [/^hardly moves$/, (run, t) => left(run, t).at(-1)! > 0.8],
  [/^side to|from side/, run => moves(run).length > 1 && goesBack(run)],
  [/from side to side/, (run, t) => neverRises(run) && left(run, t).at(-1)! > 0.01],
  [/^Near the limit/, (run, t) => isNearLimit(run, t)],
  [
    /^ever higher$|every step lands higher/,
    run => values(run).every((value, k) => k === 0 || value > values(run)[k - 1]!),
  ],
  [/^jumps about$|out of its valley/, hasBetween],
  [/^Too large: it comes no closer/, run => goesBack({...run, iterates: tail(run)})],
  [/lucky hit/, (run, t) => run.learningRate > (2 / bend(t)) * 0.999],
  [/^not there yet$/, (run, t) => left(run, t).at(-1)! > 0.01],
];

function tail({iterates}: JudgedRun): JudgedRun['iterates'] {
  return iterates.slice(-3) as unknown as JudgedRun['iterates'];
}

/** f″ at the minimum, from values of f. */
function bend(t: Told): number {
  const h = 1e-3 * (t.domain[1] - t.domain[0]);
  const x = bottom(t);
  return (t.f(x + h) - 2 * t.f(x) + t.f(x - h)) / (h * h);
}

function isNearLimit(run: JudgedRun, t: Told): boolean {
  const share = (run.learningRate * bend(t)) / 2;
  return share > 0.75 && share < 1.001;
}

function expectTrue(text: string, run: JudgedRun, t: Told): void {
  for (const [part, isTrue] of claims) {
    if (part.test(text))
      expect(isTrue(run, t), `${text} η = ${run.learningRate}`).toBe(true);
  }
}

it('says only what is true of each run that it speaks of', () => {
  const said = new Set<string>();
  fc.assert(
    fc.property(raw, raw => {
      const {trace} = accepted(() => clip.run(raw));
      const {value} = objective(raw.objective);
      const t: Told = {...trace, f: x => value([x])};
      for (const run of t.runs) {
        const label = labelOf(run, t, say);
        said.add(label);
        expectTrue(label, run, t);
      }
      for (const verdict of verdicts) {
        const spoken = spokenOf(verdict, t.runs);
        const text = say.first(verdict.says, t);
        expect(text === null).toBe(spoken.length === 0);
        if (text === null) continue;
        said.add(text);
        // Where both are said, each run is either.
        if (/slow, or hardly/.test(text)) continue;
        for (const run of spoken) expectTrue(text, run, t);
      }
    }),
    {numRuns: truthRuns(60), seed: 7},
  );
  expect(said.size).toBeGreaterThan(18);
});

it('says of no sweep without a minimum that a rate is good or bad', () => {
  for (const objective of ['x', '-x^2', 'exp(x)', '3', 'x^3']) {
    const {trace} = clip.run({objective});
    expect(trace.target, objective).toBeNull();
    for (const {says} of verdicts) expect(say.first(says, trace), objective).toBeNull();
    const told = say.first(nothing, trace);
    const isDown = trace.minima.some(
      ({point}) =>
        (point[0]! - trace.runs[0].iterates[0].x) * trace.runs[0].iterates[0].slope < 0,
    );
    if (told?.startsWith('No minimum')) expect(isDown).toBe(false);
  }
});

it('does not call a minimum beyond a terrace none', () => {
  // x⁴ − 4x³ falls from −1 over a terrace at 0 to its minimum at 3.
  const {trace} = clip.run({objective: 'x^4-4x^3', start: -1});
  expect(trace.target).toBeNull();
  expect(trace.minima).toHaveLength(1);
  expect(say.first(nothing, trace)).toBeNull();
});

it('checks every sentence', () => {
  const lists = verdicts.flatMap(({says}) => says);
  for (const text of lists.map(Sentence.textOf)) {
    expect(
      claims.some(([part]) => part.test(text)),
      text,
    ).toBe(true);
  }
  expect(sentencesOf(words)).toHaveLength(
    lists.length + question.length + nothing.length + alt.length,
  );
});

it('has every label in Spanish', () => {
  const missing: string[] = [];
  const spanish = wordsFor('es', {
    messages: clip.messages!,
    onLookup: (text, isTranslated) => isTranslated || missing.push(text),
  });
  fc.assert(
    fc.property(raw, raw => {
      const {trace} = accepted(() => clip.run(raw));
      for (const run of trace.runs) labelOf(run, trace, spanish);
      say.first(alt, trace);
    }),
    {numRuns: truthRuns(40), seed: 7},
  );
  expect(missing).toEqual([]);
});
