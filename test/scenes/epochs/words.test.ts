/** Every sentence of the clip over random formulas and rates, by the iterates. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import clip from '../../../scenes/epochs/clip';
import * as words from '../../../scenes/epochs/words';
import type {TraceOf} from '../../../src/clip';
import {objective} from '../../../src/sim';
import {Sentence, sentencesOf} from '../../../src/words';
import {anyFormula} from '../../truth/randomRuns';
import {
  checkAltTexts,
  checkSentences,
  uncheckedOf,
  type Claim,
} from '../checkSentences';

interface Seen {
  readonly trace: TraceOf<typeof clip>;
  readonly f: (x: number) => number;
  readonly slope: (x: number) => number;
  readonly epochs: number;
}

/** The iterates once more, by the update itself. */
function walked({trace, slope, epochs}: Seen, way = 0): number[] {
  const {xs, learningRate} = trace.ways[way]!;
  const again = [xs[0]];
  for (let k = 0; k < Math.min(epochs, xs.length - 1); k++) {
    again.push(again[k]! - learningRate * slope(again[k]!));
  }
  return again;
}

const bottom = ({trace}: Seen) => trace.target!.point[0]!;

/** What is left of the way at each iterate, as shares of the first. */
function left(seen: Seen, way = 0): number[] {
  const xs = walked(seen, way);
  return xs.map(x => (x - bottom(seen)) / (xs[0]! - bottom(seen)));
}

/** Shares of the share before, where that is more than rounding. */
function ratios(seen: Seen, way = 0): number[] {
  const shares = left(seen, way);
  return shares
    .slice(1)
    .flatMap((share, k) => (Math.abs(shares[k]!) > 1e-5 ? [share / shares[k]!] : []));
}

/** How much the logarithms of the ratios differ, as a share of the largest. */
function bend(seen: Seen): number {
  const drops = ratios(seen).map(ratio => Math.log(Math.abs(ratio)));
  const largest = Math.max(...drops.map(Math.abs));
  return Math.max(...drops.map(a => Math.max(...drops.map(b => a - b)))) / largest;
}

const isEven = (seen: Seen, way = 0) => {
  const all = ratios(seen, way);
  return all.every(
    ratio => Math.abs(ratio - all[0]!) <= 2e-4 * Math.abs(all[0]!) + 1e-6,
  );
};

const claims: readonly Claim<Seen>[] = [
  [/^The slope is zero/, ({trace, slope}) => slope(trace.ways[0].xs[0]) === 0],
  [/^One epoch goes/, seen => Math.abs(left(seen)[1]!) < 1e-8],
  [
    /^Every epoch leaves (.*) %/,
    (seen, text) => {
      const said = Number(/leaves ([\d.]+) %/.exec(text)?.[1] ?? NaN) / 100;
      const all = ratios(seen);
      const isSo = Number.isNaN(said) || Math.abs(all[0]! - said) < 0.006 * said;
      return isSo && isEven(seen) && all.every(ratio => ratio > 0 && ratio < 1);
    },
  ],
  [
    /^Every epoch lands/,
    seen => isEven(seen) && ratios(seen).every(ratio => ratio < 0),
  ],
  [/beyond, but nearer/, seen => ratios(seen).every(ratio => ratio > -1)],
  [/lands farther beyond/, seen => ratios(seen).every(ratio => ratio < -1)],
  [/as far beyond/, seen => ratios(seen).every(ratio => Math.abs(ratio + 1) < 1e-5)],
  [/^Here an epoch/, ({trace, epochs}) => trace.ways[0].xs.length <= epochs + 1],
  [
    /^In the end x = /,
    ({trace}, text) => {
      const said = Number(/= (.*)\.$/.exec(text)![1]!.replace('−', '-'));
      const x = trace.ways[0].xs.at(-1)!;
      // A power of ten is written as one.
      if (Number.isNaN(said)) return text.includes('×10');
      return Math.abs(said - x) <= 0.006 * Math.max(Math.abs(x), Math.abs(said), 0.1);
    },
  ],
  [/^Still at x/, seen => left(seen).at(-1)! > 0.05 && left(seen).at(-1)! < 1],
  [/: a straight line\.$/, seen => isEven(seen) && ratios(seen).every(Boolean)],
  [/^It bends/, seen => bend(seen) > 0.09],
  [/almost a straight/, seen => bend(seen) < 0.11],
  [
    /steeper/,
    seen =>
      seen.trace.ways.slice(1).every((way, i) => {
        const [own, other] = [ratios(seen)[0]!, ratios(seen, i + 1)[0]!];
        const isLarger = way.learningRate > seen.trace.ways[0].learningRate;
        return isLarger && other < own && other > -1e-8 && isEven(seen, i + 1);
      }),
  ],
  [
    /one step\.$/,
    seen => seen.trace.ways.some((_, i) => Math.abs(left(seen, i)[1]!) < 1e-8),
  ],
  [/^The same start/, ({trace}) => new Set(trace.ways.map(({xs}) => xs[0])).size === 1],
];

const raw = fc.record({
  objective: fc.oneof(
    fc.constantFrom('x^2 + 5', 'x^2', '3x^2 - x', '1e5*x^2', '1e-5*x^2', '(x-2)^4'),
    anyFormula(1, '|x|', 'x^4-4x^2+x', '-x^2'),
  ),
  start: fc.oneof(
    fc.constantFrom(10000, -4, 0),
    fc.double({noNaN: true, min: -50, max: 50}),
  ),
  learningRate: fc.oneof(
    fc.constantFrom(0.01, 0.5, 1, 1.05, 1e-5, 0.9),
    fc.double({noNaN: true, min: 1e-6, max: 2}),
  ),
  epochs: fc.constantFrom(1, 2, 5, 30, 100),
  others: fc.constantFrom('0.1,0.5', '0.5', '0.9,1.2', '0.001', '1e-6,1e-5,0.25'),
});

it('says only what is true, in 45 characters', () => {
  const {question, share, onward, line, others} = words;
  const said = checkSentences({
    beats: {question, share, onward, line, others},
    raw,
    runOf: raw => {
      const {trace} = clip.run(raw);
      const {value, gradient} = objective(raw.objective);
      const f = (x: number) => value([x]);
      const slope = (x: number) => gradient([x])[0]!;
      return {trace, seen: {trace, f, slope, epochs: raw.epochs}};
    },
    claims,
    runs: 40,
  });
  expect(said.size).toBeGreaterThan(25);
});

it('and nothing that is not checked', () => {
  const {alt: _, ...onStage} = words;
  expect(uncheckedOf(sentencesOf(onStage).map(Sentence.textOf), claims)).toEqual([]);
});

it('writes alt texts that can be read aloud', () => {
  checkAltTexts(raw, (raw, language) => clip.run(raw, {language}).alt, 15);
});
