/** What the clip says, and when it is true. */
import {jumpsRidge} from 'downhill/clip';
import type {CurveRun, CurveRuns, Parting} from 'downhill/plot';
import {always, sentences} from 'downhill/words';

export {
  curveEndings as ending,
  curveEndingsAlt as alt,
  startsDecide,
} from 'downhill/clip';

/** What the sentences speak of. */
export type Facts = CurveRuns & Parting;

/** Starts closer than this share of the picture are almost the same. */
const close = 0.15;

export const question = sentences<Facts>([
  {text: 'Two starts, almost the same.', holds: isClose},
  {text: 'Where does each start end?', holds: ({runs}) => runs.length > 1},
  {text: 'Where does this start end?', holds: always},
]);

export const ridge = sentences<Facts>([
  {
    text: 'A ridge lies between them.',
    holds: trace => ridgesBetween(trace).length === 1,
  },
  {text: 'Ridges lie between them.', holds: trace => ridgesBetween(trace).length > 1},
  {
    text: 'One start is on the ridge itself.',
    holds: trace => !!trace.pair && trace.pair.some(i => isOnRidge(trace.runs[i]!)),
  },
  {
    text: 'No ridge lies between them.',
    holds: trace => !!trace.pair && !trace.isDivided,
  },
]);

export const ways = sentences<Facts>([
  {
    text: 'Each goes down on its own side.',
    holds: trace =>
      trace.isDivided &&
      trace.pair!.every(i => !trace.crosses[i] && falls(trace.runs[i]!)),
  },
  {text: 'A step can jump over a ridge.', holds: jumpsRidge},
  {
    text: 'Every step follows the slope where it is.',
    holds: ({runs}) => runs.some(({iterates}) => iterates.length > 1),
  },
]);

/** The ridges between the two starts. */
export function ridgesBetween(trace: Facts): CurveRuns['ridges'] {
  const [from, to] = startsOf(trace);
  return trace.ridges.filter(({point: [x]}) => from < x! && x! < to);
}

function isClose(trace: Facts): boolean {
  const [from, to] = startsOf(trace);
  return from < to && to - from < close * (trace.domain[1] - trace.domain[0]);
}

/** Where the two start; one place where there is no pair. */
function startsOf({pair, runs}: Facts): [number, number] {
  const [a, b] = pair ?? [0, 0];
  return [runs[a]!.iterates[0].x, runs[b]!.iterates[0].x];
}

function isOnRidge({iterates, outcome}: CurveRun): boolean {
  return (
    iterates.length === 1 &&
    outcome.kind === 'resting' &&
    outcome.at?.kind === 'maximum'
  );
}

function falls({iterates}: CurveRun): boolean {
  const isLower = iterates.map(
    ({value}, k) => k === 0 || value < iterates[k - 1]!.value,
  );
  return isLower.length > 1 && isLower.every(Boolean);
}
