import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/batch-sgd-minibatch/clip';
import * as words from '../../../scenes/batch-sgd-minibatch/words';
import {updatesAt} from '../../../src/plot';
import {Sentence, sentencesOf} from '../../../src/words';
import {
  checkAltTexts,
  checkSentences,
  uncheckedOf,
  type Claim,
} from '../checkSentences';
import {dataSets} from '../randomSets';

const run = (raw: Record<string, unknown> = {}) => clip.run(raw).trace;
type Trace = ReturnType<typeof run>;

/** The mean squared error of a line, written out. */
function lossAt({data}: Trace, [w, b]: readonly number[]): number {
  return data.reduce((sum, {x, y}) => sum + (w! * x + b! - y) ** 2, 0) / data.length;
}

describe('batch-sgd-minibatch', () => {
  it('sees 24 samples in 24 updates of one, 6 of four and 3 of all', () => {
    const {ways} = run();
    expect(ways.map(({batch}) => batch)).toEqual([1, 4, 8]);
    expect(ways.map(({losses}) => losses.length - 1)).toEqual([24, 6, 3]);
    expect(ways.map(({seen}) => seen.at(-1))).toEqual([24, 24, 24]);
  });

  it('records the loss over all samples at each iterate', () => {
    const trace = run();
    for (const {points, losses} of trace.ways) {
      points.forEach((point, k) => {
        expect(losses[k]).toBeCloseTo(lossAt(trace, point), 10);
      });
    }
  });

  it('with all samples makes the updates of plain descent', () => {
    const {ways, data} = run();
    const {points, learningRate} = ways.at(-1)!;
    const [w, b] = points[0] as [number, number];
    const slope = data.reduce((sum, {x, y}) => sum + 2 * (w * x + b - y) * x, 0) / 8;
    expect(points[1]![0]).toBeCloseTo(w - learningRate * slope, 12);
  });

  it('has single samples lead after one epoch, with one learning rate for all', () => {
    const {ways} = run();
    expect(new Set(ways.map(({learningRate}) => learningRate)).size).toBe(1);
    const [one, some, all] = ways.map(({losses, seen}) => losses[seen.indexOf(8)]!);
    expect(one).toBeLessThan(some!);
    expect(some).toBeLessThan(all!);
  });

  it('gives larger batches larger rates where each has its own', () => {
    const [one, some, all] = run({rates: 'own'}).ways.map(way => way.learningRate);
    expect(one).toBeLessThan(some!);
    expect(some).toBeLessThan(all!);
  });

  it('counts updates by samples: of batches of 4, 1.5 after 6', () => {
    expect(updatesAt([0, 4, 8], 6)).toBe(1.5);
    expect(updatesAt([0, 4, 8], 8)).toBe(2);
  });
});

interface Seen {
  readonly trace: Trace;
}

const lossesOf = ({trace}: Seen, way: number) =>
  trace.ways.at(way)!.points.map(point => lossAt(trace, point));
const rises = (losses: readonly number[]) =>
  losses.filter((loss, k) => k > 0 && loss > losses[k - 1]! * (1 + 1e-9)).length;

/** The losses after one epoch. */
function after({trace}: Seen): number[] {
  return trace.ways.map(({batch, points}) =>
    lossAt(trace, points[Math.ceil(trace.data.length / batch)]!),
  );
}

const claims: readonly Claim<Seen>[] = [
  [
    /^One epoch/,
    ({trace}, text) => {
      const n = trace.data.length;
      const updates = trace.ways.map(({batch}) => Math.ceil(n / batch));
      return text.includes(`from ${updates[0]!} updates`) && updates.at(-1) === 1;
    },
  ],
  [
    /^All see/,
    ({trace}) =>
      trace.ways.every(w => w.seen.at(-1) === trace.epochs * trace.data.length),
  ],
  [/^Updates with/, ({trace}) => trace.ways.length > 1],
  [/^Early, single/, seen => Math.min(...after(seen)) >= after(seen)[0]! * (1 - 1e-9)],
  [/^Early, all/, seen => Math.min(...after(seen)) >= after(seen).at(-1)! * (1 - 1e-9)],
  [/^All samples/, seen => rises(lossesOf(seen, -1)) === 0],
  [/jittery/, seen => rises(lossesOf(seen, 0)) > 1],
  [/^Here η/, seen => rises(lossesOf(seen, -1)) === lossesOf(seen, -1).length - 1],
];

const raw = fc.record({
  data: fc.constantFrom(
    ...dataSets,
    '-2,-2.4;-1.4,0.2;-0.8,-0.9;0.4,0.1;1,2.7;2.2,3.6',
  ),
  batch: fc.integer({min: 1, max: 12}),
  start: fc.constantFrom('0,0', '-3,2', '50,-3', '1,0'),
  rates: fc.constantFrom('equal', 'own'),
  learningRate: fc.oneof(
    fc.constant('auto'),
    fc.double({noNaN: true, min: 1e-6, max: 2}),
  ),
  epochs: fc.integer({min: 1, max: 6}),
  seed: fc.integer({min: 0, max: 999}),
});

it('says only what is true, in 45 characters', () => {
  const {question, epoch, early, ending} = words;
  const said = checkSentences({
    beats: {question, epoch, early, ending},
    raw,
    runOf: raw => ({trace: run(raw), seen: {trace: run(raw)}}),
    claims,
    runs: 100,
  });
  expect(said.size).toBeGreaterThan(7);
});

it('and nothing that is not checked', () => {
  const {alt: _, ...onStage} = words;
  expect(uncheckedOf(sentencesOf(onStage).map(Sentence.textOf), claims)).toEqual([]);
});

it('writes alt texts that can be read aloud', () => {
  checkAltTexts(raw, (raw, language) => clip.run(raw, {language}).alt, 20);
});
