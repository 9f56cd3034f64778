/** Every sentence of the clip against the path and the costs that it speaks of. */
import fc from 'fast-check';
import clip from '../../../scenes/loss-landscape/clip';
import {alt, other, path, share, slice} from '../../../scenes/loss-landscape/words';
import type {TraceOf} from '../../../src/clip';
import {digitSet, trainDigitClassifier} from '../../../src/sim';
import {describeWords, type Claim} from '../checkSentences';

type Trace = TraceOf<typeof clip>;

/** Few lessons, each trained once: a good rate, one that is too small, too short, too large. */
const lesson = fc.constantFrom(
  {epochs: 40, learningRate: 2, seed: 1},
  {epochs: 12, learningRate: 2, seed: 3},
  {epochs: 2, learningRate: 0.001, seed: 2},
  {epochs: 8, learningRate: 100, seed: 4},
);

const raw = fc
  .record({lesson, directions: fc.constantFrom('path', 'random')})
  .map(({lesson, directions}) => ({...lesson, directions}));

const squares = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};

const known = new Map<string, number>();

/** What of the path is on the first slice, from the training's own weights. */
function heldShare({epochs, learningRate, seed, updates, first}: Trace): number {
  const key = `${epochs} ${learningRate} ${seed}`;
  const trainingSet = digitSet({count: 100, seed});
  const total =
    known.get(key) ??
    squaresOfAll(
      trainDigitClassifier({
        ...{epochs, seed, trainingSet, heldOutSet: trainingSet},
        ...{settings: {learningRate}, recordEvery: 1},
      })
        .trace.steps.filter(({step}) => updates.includes(step))
        .map(({weights}) => weights),
    );
  known.set(key, total);
  const along = [0, 1].map(axis => squares(first.path.map(foot => foot[axis]!)));
  return (along[0]! + along[1]!) / total;
}

function squaresOfAll(points: readonly (readonly number[])[]): number {
  return points[0]!.reduce((sum, _, i) => sum + squares(points.map(p => p[i]!)), 0);
}

const kept = ({costs}: Trace) => costs.at(-1)! / costs[0]!;
const isAlong = ({first}: Trace) => first.directions === 'path';

const claims: readonly Claim<Trace>[] = [
  [/^4554 dim/, () => 256 * 16 + 16 + 16 * 16 + 16 + 16 * 10 + 10 === 4554],
  // Random directions have no length of 1: what they hold is told by the axes.
  [/hardly moves|hardly anything/, ({first}) => Math.max(...first.shares) <= 0.1],
  [/way down/, trace => kept(trace) < 0.5],
  [/^Training lowers/, trace => kept(trace) < 0.9],
  [/hardly lowers/, trace => kept(trace) >= 0.9 && kept(trace) <= 1],
  [/raises/, trace => kept(trace) > 1],
  [/nearly all/, trace => isAlong(trace) && heldShare(trace) > 0.999],
  [
    /^It holds (?!nearly)/,
    (trace, text) => {
      const told = Number(/([\d.]+) %/.exec(text)![1]) / 100;
      return isAlong(trace) && Math.abs(told - heldShare(trace)) < 0.006;
    },
  ],
  [/Each axis/, ({first}) => !(Math.max(...first.shares) <= 0.1)],
  [/another landscape/, ({first, other: next}) => first.directions !== next.directions],
];

describeWords({
  clip,
  words: {slice, path, share, other, alt},
  raw,
  claims,
  runs: 30,
  alts: 8,
  varied: 6,
});
