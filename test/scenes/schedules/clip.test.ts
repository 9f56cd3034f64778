import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/schedules/clip';
import * as words from '../../../scenes/schedules/words';
import {Sentence, sentencesOf} from '../../../src/words';
import {
  checkAltTexts,
  checkSentences,
  uncheckedOf,
  type Claim,
} from '../checkSentences';

const run = (raw: Record<string, unknown> = {}) => clip.run(raw).trace;

describe('schedules', () => {
  it('runs constant, step, cosine and warm-up with their rates', () => {
    const [constant, step, cosine, warmUp] = run().runs.map(({rates}) => rates);
    expect(new Set(constant)).toEqual(new Set([0.2]));
    expect([0, 49, 50, 100].map(k => step![k]!.toFixed(3))).toEqual([
      ...['0.200', '0.200', '0.060', '0.018'],
    ]);
    expect(cosine![100]).toBeCloseTo(0.1, 12);
    expect(warmUp![29]).toBeCloseTo(0.1, 12);
    expect(warmUp![60]).toBe(0.2);
  });

  it('gives all of them the same noise: w ← w − 2η(w − y) with the same y', () => {
    const [first, ...others] = run().runs;
    const samples = ({offsets, rates}: typeof first) =>
      rates.map(
        (rate, k) => offsets[k]! + (offsets[k + 1]! - offsets[k]!) / (2 * rate),
      );
    const own = samples(first);
    for (const other of others.filter(({schedule}) => schedule !== 'cosine')) {
      samples(other).forEach((sample, k) => expect(sample).toBeCloseTo(own[k]!, 6));
    }
    expect(own.reduce((sum, y) => sum + y, 0) / own.length).toBeCloseTo(0, 9);
  });

  it('swings less where the rate is lower in the end', () => {
    const tails = Object.fromEntries(run().runs.map(r => [r.schedule, r.tail]));
    expect(tails['step']).toBeLessThan(0.3 * tails['constant']!);
    expect(tails['cosine']).toBeLessThan(0.4 * tails['constant']!);
  });

  it('has other noise with another seed, and none without', () => {
    expect(run({seed: 2}).runs[0].offsets).not.toEqual(run().runs[0].offsets);
    const {tail} = run({noise: 0}).runs[0];
    expect(tail).toBeLessThan(1e-9);
  });
});

it('says that a lower rate swings less only where the last rates bear it out', () => {
  const said = (raw: Record<string, unknown>) =>
    Sentence.textOf(words.tail.find(sentence => sentence.holds(run(raw)))!);
  // The cosine ends at 0, and swings more than the steps, which do not.
  expect(said({})).toMatch(/^The band/);
  expect(said({third: 'constant', fourth: 'constant'})).toMatch(/^A lower rate/);
});

interface Seen {
  readonly trace: ReturnType<typeof run>;
}

const claims: readonly Claim<Seen>[] = [
  [/^The same|^Noisy|^The learning rate over/, ({trace}) => trace.runs.length >= 1],
  [/other schedules/, ({trace}) => new Set(trace.runs.map(r => r.schedule)).size > 1],
  [/seed/, ({trace}, text) => text.includes(`seed ${trace.seed})`)],
  [
    /^No noise/,
    ({trace: {runs}}) =>
      runs.every(({offsets, rates}) =>
        rates.every((rate, k) => {
          const expected = (1 - 2 * rate) * offsets[k]!;
          return Math.abs(offsets[k + 1]! - expected) <= 1e-9 * Math.abs(offsets[0]!);
        }),
      ),
  ],
  [/^The band/, ({trace}) => trace.runs.every(({tail}) => tail >= 0)],
  [
    /^A lower rate/,
    ({trace: {runs, updates}}) => {
      const last = <T>(values: readonly T[]) => values.slice(-Math.ceil(updates / 4));
      const mean = (values: readonly number[]) =>
        values.reduce((sum, value) => sum + value, 0) / values.length;
      const facts = runs.map(({rates, offsets}) => ({
        rate: mean(last(rates)),
        last: rates.at(-1)!,
        swing: Math.sqrt(mean(last(offsets).map(x => x * x))),
      }));
      return facts.every(a =>
        facts.every(
          b => !(a.rate > 1.6 * b.rate || a.last > 1.6 * b.last) || a.swing > b.swing,
        ),
      );
    },
  ],
];

const ids = ['constant', 'step', 'cosine', 'warm-up', 'linear', 'exponential'];
const raw = fc.record({
  first: fc.constantFrom(...ids),
  second: fc.constantFrom(...ids),
  third: fc.constantFrom(...ids),
  fourth: fc.constantFrom(...ids, 'inverse-sqrt'),
  learningRate: fc.double({noNaN: true, min: 1e-4, max: 0.9}),
  updates: fc.integer({min: 8, max: 300}),
  start: fc.constantFrom(0, 4, -1000),
  noise: fc.constantFrom(0, 1e-5, 1, 1000),
  every: fc.integer({min: 1, max: 100}),
  drop: fc.double({noNaN: true, min: 0, max: 1}),
  warmUp: fc.integer({min: 1, max: 400}),
  seed: fc.nat(),
});

it('says only what is true, in 45 characters', () => {
  const {question, rates, noise, tail} = words;
  const said = checkSentences({
    beats: {question, rates, noise, tail},
    raw: raw.map(set => ({...set, seed: set.seed % 1000})),
    runOf: raw => ({trace: run(raw), seen: {trace: run(raw)}}),
    claims,
    runs: 80,
  });
  expect(said.size).toBeGreaterThan(5);
});

it('and nothing that is not checked', () => {
  const {alt: _, nameOf: __, ...onStage} = words;
  expect(uncheckedOf(sentencesOf(onStage).map(Sentence.textOf), claims)).toEqual([]);
});

it('writes alt texts that can be read aloud', () => {
  checkAltTexts(
    raw.map(set => ({...set, noise: 1})),
    (raw, language) => clip.run(raw, {language}).alt.replaceAll('warm-up', 'warm up'),
    20,
  );
});
