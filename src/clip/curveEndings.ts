/** What has become of several runs on a curve, told in one sentence. */
import type {CurveRun, CurveRuns} from '../plot';
import {always, sentences} from '../words';
import {runEnding} from './curveDescent';

/** Runs, and of each whether it passes over higher ground, a pole or a gap. */
export interface CurveEndings extends CurveRuns {
  readonly crosses: readonly boolean[];
}

const startDecides = {
  text: 'Where you start decides where you end.',
  holds: (trace: CurveEndings) =>
    endsOf(trace).size > 1 && !trace.crosses.some(Boolean),
};

/** Where runs end in different valleys, because they start there. */
export const startsDecide = sentences([startDecides]);

/** Of any runs; the first that holds. */
export const curveEndings = [
  ...runEnding,
  ...sentences<CurveEndings>([
    {text: 'η is so large that steps jump over ridges.', holds: jumpsRidge},
    {
      text: 'On the ridge itself, nothing moves.',
      holds: ({runs}) =>
        runs.some(({outcome: o}) => o.kind === 'resting' && o.at?.kind === 'maximum'),
    },
    startDecides,
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
  ]),
];

/** Where a run starts, and what has become of it. */
export const runAlt = sentences<{readonly run: CurveRun; readonly trace: CurveRuns}>([
  {
    text: 'from x = {from} the run {ending}',
    holds: always,
    values: ({run: {iterates, outcome}, trace}, say) => ({
      from: say.number(iterates[0].x),
      ending: say.outcome.clause(outcome, trace),
    }),
  },
]);

/** Every run, and what has become of it. */
export const curveEndingsAlt = sentences<CurveRuns>([
  {
    text: 'Gradient descent on f(x) = {formula} with learning rate {rate}: {ways}.',
    holds: always,
    values: (trace, say) => ({
      formula: say.formula(trace.formula),
      rate: say.number(trace.runs[0].learningRate),
      ways: say.list(trace.runs.map(run => `${say.first(runAlt, {run, trace})}`)),
    }),
  },
]);

/** Whether a step of a run goes from one side of a maximum to the other. */
export function jumpsRidge({
  runs,
  others,
}: Pick<CurveRuns, 'runs' | 'others'>): boolean {
  const tops = others.filter(({kind}) => kind === 'maximum');
  return runs.some(({iterates}: CurveRun) =>
    iterates.some(({x}, k) => {
      const next = iterates[k + 1]?.x ?? x;
      return tops.some(({point: [top]}) => (x - top!) * (next - top!) < 0);
    }),
  );
}

/** The minima at which the runs end; none where one of them has not come to any. */
function endsOf({runs}: CurveRuns): ReadonlySet<number> {
  const ends = runs.flatMap(({outcome: o}) => (o.kind === 'arrived' ? o.at.point : []));
  return new Set(ends.length === runs.length ? ends : []);
}
