/** What the clip says, and when it is true. */
import {stepRule, stepsFollow} from 'downhill/clip';
import {isSeenChange, type CurveRuns} from 'downhill/plot';
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
        isSeen(trace) &&
        isEach(trace, (next, at) => next.value > at.value && steep(next) > steep(at)),
    },
    {
      text: 'Lower is flatter: the next step is shorter.',
      holds: trace =>
        isSeen(trace) &&
        isEach(trace, (next, at) => next.value < at.value && steep(next) < steep(at)),
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

const steep = ({slope}: Iterate) => Math.abs(slope);

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
  const [{iterates, outcome}] = trace.runs;
  const isHigher = jumpsPast(trace) && iterates[1]!.value > iterates[0].value;
  return isHigher && outcome.kind !== 'rocking';
}

/** Whether the last slope differs from the first to the eye. */
function isSeen({runs: [{iterates}]}: CurveRuns): boolean {
  return isSeenChange(steep(iterates[0]), steep(iterates.at(-1)!));
}

/** Whether something is so of every iterate and the one before it, of three at least. */
function isEach(
  {runs: [{iterates}]}: CurveRuns,
  isSo: (next: Iterate, before: Iterate) => boolean,
): boolean {
  const pairs = iterates.slice(1).map((next, k) => isSo(next, iterates[k]!));
  return pairs.length > 1 && pairs.every(Boolean);
}
