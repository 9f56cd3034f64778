/** What the clip says, and when it is true. */
import {stepRule, stepsFollow} from 'downhill/clip';
import type {CurveRuns} from 'downhill/plot';
import {always, sentences} from 'downhill/words';

export const question = sentences<CurveRuns>([
  {text: 'What if η is too large?', holds: isBeyondLimit},
  {text: 'How long is a step?', holds: always},
]);

export const jump = [
  ...sentences<CurveRuns>([
    {text: 'It jumps past the minimum, and higher.', holds: jumpsHigher},
    {text: 'It jumps past the minimum.', holds: jumpsPast},
  ]),
  ...stepRule,
];

export const growing = [
  ...sentences<CurveRuns>([
    {
      text: 'Higher is steeper: the next step is longer.',
      holds: trace =>
        isEach(trace, (next, {value}) => next.value > value) && slopesGrow(trace),
    },
    {
      text: 'Lower is flatter: the next step is shorter.',
      holds: trace =>
        isEach(trace, (next, {value}) => next.value < value) && slopesFall(trace),
    },
  ]),
  ...stepsFollow,
];

export const limit = sentences<CurveRuns>([
  {
    text: 'It settles only if η is below 2/L.',
    holds: ({stableRate}) => stableRate.holds === 'everywhere',
  },
  {
    text: 'Near the minimum, the limit is 2/L.',
    holds: ({stableRate}) => stableRate.holds === 'near',
  },
]);

type Iterate = CurveRuns['runs'][0]['iterates'][0];

function isBeyondLimit({stableRate, runs: [{learningRate}]}: CurveRuns): boolean {
  return stableRate.holds !== 'none' && learningRate > stableRate.limit;
}

/** Whether the first step goes from one side of the minimum to the other. */
function jumpsPast({target, runs: [{iterates}]}: CurveRuns): boolean {
  const [first, second] = iterates;
  if (!target || !second) return false;
  return (first.x - target.point[0]!) * (second.x - target.point[0]!) < 0;
}

function jumpsHigher(trace: CurveRuns): boolean {
  const [first, second] = trace.runs[0].iterates;
  return jumpsPast(trace) && second!.value > first.value;
}

function slopesGrow(trace: CurveRuns): boolean {
  return isEach(trace, (next, {slope}) => Math.abs(next.slope) > Math.abs(slope));
}

function slopesFall(trace: CurveRuns): boolean {
  return isEach(trace, (next, {slope}) => Math.abs(next.slope) < Math.abs(slope));
}

/** Whether something is so of every iterate and the one before it, of three at least. */
function isEach(
  {runs: [{iterates}]}: CurveRuns,
  isSo: (next: Iterate, before: Iterate) => boolean,
): boolean {
  const pairs = iterates.slice(1).map((next, k) => isSo(next, iterates[k]!));
  return pairs.length > 1 && pairs.every(Boolean);
}
