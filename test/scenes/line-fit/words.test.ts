/** Every sentence of the clip over random data, losses and rates, by the iterates. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import clip from '../../../scenes/line-fit/clip';
import * as words from '../../../scenes/line-fit/words';
import {runEnding, type TraceOf} from '../../../src/clip';
import {Sentence, sentencesOf} from '../../../src/words';
import {checkSentences, uncheckedOf, type Claim} from '../checkSentences';
import {dataSets} from '../randomSets';

interface Seen {
  readonly trace: TraceOf<typeof clip>;
  readonly loss: string;
}

const iterates = ({trace}: Seen) => trace.runs[0].points;
const end = (seen: Seen) => iterates(seen).at(-1)!.point;

/** The mean loss of a line, written out. */
function meanOf({trace, loss}: Seen, [w, b]: readonly number[]): number {
  const cost = (r: number) =>
    loss === 'squared'
      ? r * r
      : loss === 'absolute' || Math.abs(r) > 1
        ? Math.abs(r) - (loss === 'huber' ? 1 / 2 : 0)
        : (r * r) / 2;
  const sum = trace.points.reduce((all, {x, y}) => all + cost(w! * x + b! - y), 0);
  return sum / trace.points.length;
}

/** Weight and bias of least squares by the normal equations. */
function leastSquares({trace: {points}}: Seen): [number, number] {
  const n = points.length;
  const [mx, my] = [
    points.reduce((sum, {x}) => sum + x, 0) / n,
    points.reduce((sum, {y}) => sum + y, 0) / n,
  ];
  const top = points.reduce((sum, {x, y}) => sum + (x - mx) * (y - my), 0);
  const w = top / points.reduce((sum, {x}) => sum + (x - mx) ** 2, 0);
  return [w, my - w * mx];
}

/** How far the end is from least squares, in the map's widths. */
function away(seen: Seen): number {
  const best = leastSquares(seen);
  const shares = seen.trace.shown.map(
    ([low, high], i) => Math.abs(end(seen)[i]! - best[i]!) / (high - low),
  );
  return Math.max(...shares);
}

/** The way from one line to another on the map, in its widths. */
function inWidths({trace}: Seen, a: readonly number[], b: readonly number[]): number {
  const parts = trace.shown.map(([low, high], i) => (a[i]! - b[i]!) / (high - low));
  return Math.hypot(...parts);
}

/** How far the end is from the lowest of the marked minima, in the map's widths. */
function awayFromBest(seen: Seen): number {
  const minima = seen.trace.minima.map(({point}) => point);
  const lowest = Math.min(...minima.map(point => meanOf(seen, point)));
  const best = minima.filter(
    point => meanOf(seen, point) <= lowest * (1 + 1e-9) + 1e-12,
  );
  return Math.min(...best.map(point => inWidths(seen, point, end(seen))));
}

const claims: readonly Claim<Seen>[] = [
  [/area of the squares/, ({loss}) => loss === 'squared'],
  [/length of the bars/, ({loss}) => loss === 'absolute'],
  [/^Huber/, ({loss}) => loss === 'huber'],
  [/^Each line|^What moves/, ({trace}) => trace.shown.length === 2],
  [/^The slope is zero/, seen => iterates(seen).length === 1],
  [
    /^Downhill on the map/,
    seen => {
      const losses = iterates(seen).map(({point}) => meanOf(seen, point));
      const size = 1e-9 * losses[0]!;
      return losses.length > 1 && losses.every((x, k) => !(x > losses[k - 1]! + size));
    },
  ],
  [/onto the data/, seen => awayFromBest(seen) < 0.0101],
  [
    /^Every step lowers/,
    seen => {
      const losses = iterates(seen).map(({point}) => meanOf(seen, point));
      const size = 1e-9 * losses[0]!;
      return losses.length > 1 && losses.every((x, k) => !(x > losses[k - 1]! + size));
    },
  ],
  [
    /only creeps/,
    seen => {
      const before = iterates(seen).at(-2)!.point;
      const step = inWidths(seen, before, end(seen));
      return awayFromBest(seen) > 0.05 && awayFromBest(seen) > 100 * step;
    },
  ],
  [
    /near the line of least squares/,
    seen => seen.loss === 'squared' && away(seen) < 0.02,
  ],
  [/^Another line than/, seen => seen.loss !== 'squared' && away(seen) > 0.06],
];

it('says only what is true, in 45 characters', () => {
  const {question, loss, twins, onward, ending} = words;
  const said = checkSentences({
    beats: {question, loss, twins, onward, ending},
    raw: fc.record({
      data: fc.constantFrom(...dataSets),
      loss: fc.constantFrom('squared', 'absolute', 'huber'),
      start: fc.constantFrom('0,0', '-0.6,2.6', '50,-3', '1,0'),
      learningRate: fc.oneof(
        fc.constant('auto'),
        fc.double({noNaN: true, min: 1e-6, max: 3}),
      ),
      steps: fc.integer({min: 1, max: 60}),
    }),
    runOf: raw => {
      const {trace} = clip.run(raw);
      return {trace, seen: {trace, loss: raw.loss}};
    },
    claims,
    runs: 60,
  });
  expect(said.size).toBeGreaterThan(9);
});

it('and nothing that is not checked', () => {
  const {alt: _, ...onStage} = words;
  const own = sentencesOf(onStage).filter(
    sentence => !sentencesOf({runEnding}).includes(sentence),
  );
  expect(uncheckedOf(own.map(Sentence.textOf), claims)).toEqual([]);
});
