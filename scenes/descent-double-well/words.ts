/** What the clip says, and when it is true. */
import type {CurveRun, CurveRuns} from 'downhill/plot';
import {always, sentences, type Words} from 'downhill/words';

/** What the sentences speak of. */
export interface Facts extends CurveRuns {
  /** The two runs that are compared, the left start first. */
  readonly pair: readonly [number, number] | null;
  readonly isDivided: boolean;
  readonly crosses: readonly boolean[];
}

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
  {text: 'A step can jump over a ridge.', holds: jumps},
  {
    text: 'Each step follows the slope where it is.',
    holds: ({runs}) => runs.some(moves),
  },
]);

const decidedBy = [
  {
    text: 'Where you start decides where you end.',
    holds: (trace: Facts) => endsOf(trace).size > 1 && !trace.crosses.some(Boolean),
  },
];

/** What is said while the other starts go down, where it will be so. */
export const decided = sentences(decidedBy);

export const ending = sentences<Facts>([
  {
    text: '{ending}',
    holds: ({runs}) => runs.length === 1,
    values: (trace, say) => ({
      ending: say.outcome.sentence(trace.runs[0].outcome, trace),
    }),
  },
  {text: 'η is so large that steps jump over ridges.', holds: jumps},
  {
    text: 'On the ridge itself, nothing moves.',
    holds: ({runs}) =>
      runs.some(({outcome: o}) => o.kind === 'resting' && o.at?.kind === 'maximum'),
  },
  ...decidedBy,
  {text: 'They end in different valleys.', holds: trace => endsOf(trace).size > 1},
  {
    text: 'None of them finds the lowest valley.',
    holds: ({runs, minima}) =>
      minima.some(({isLowest}) => isLowest) &&
      runs.every(({outcome: o}) => o.kind === 'arrived' && !o.at.isLowest),
  },
  {
    text: 'All of them end in the same valley.',
    holds: trace => endsOf(trace).size === 1,
  },
  {
    text: 'None of them has come to a minimum.',
    holds: ({runs}) => runs.every(({outcome}) => outcome.kind !== 'arrived'),
  },
  {text: 'Not all of them have come to a minimum.', holds: always},
]);

export const alt = sentences<Facts>([
  {
    text: 'Gradient descent on f(x) = {formula} with learning rate {rate}: {ways}.',
    holds: always,
    values: (trace, say) => ({
      formula: say.formula(trace.formula),
      rate: say.number(trace.runs[0].learningRate),
      ways: say.list(trace.runs.map(run => wayOf(run, trace, say))),
    }),
  },
]);

function wayOf({iterates, outcome}: CurveRun, trace: Facts, say: Words): string {
  return say.message('from x = {from} the run {ending}', {
    from: say.number(iterates[0].x),
    ending: say.outcome.clause(outcome, trace),
  });
}

/** The x of both starts. */
export function startsOf({pair, runs}: Facts): readonly [number, number] | null {
  return pair && [runs[pair[0]]!.iterates[0].x, runs[pair[1]]!.iterates[0].x];
}

/** The ridges between the two starts. */
export function ridgesBetween(trace: Facts): CurveRuns['ridges'] {
  const starts = startsOf(trace);
  if (!starts) return [];
  return trace.ridges.filter(({point: [x]}) => starts[0] < x! && x! < starts[1]);
}

function isClose(trace: Facts): boolean {
  const [starts, [low, high]] = [startsOf(trace), trace.domain];
  return starts !== null && starts[1] - starts[0] < close * (high - low);
}

/** The minima at which the runs end; none where one of them has not come to any. */
function endsOf({runs}: Facts): ReadonlySet<number> {
  const ends = runs.flatMap(({outcome: o}) => (o.kind === 'arrived' ? o.at.point : []));
  return new Set(ends.length === runs.length ? ends : []);
}

function falls({iterates}: CurveRun): boolean {
  return (
    iterates.length > 1 &&
    iterates.every(({value}, k) => k === 0 || value < iterates[k - 1]!.value)
  );
}

function moves({iterates}: CurveRun): boolean {
  return iterates.length > 1;
}

/** Whether a step of a run goes from one side of a ridge to the other. */
function jumps({runs, others}: Facts): boolean {
  const tops = others.filter(({kind}) => kind === 'maximum');
  return runs.some(({iterates}) =>
    iterates.some(({x}, k) => {
      const next = iterates[k + 1]?.x ?? x;
      return tops.some(({point: [top]}) => (x - top!) * (next - top!) < 0);
    }),
  );
}
