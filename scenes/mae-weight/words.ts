/** What the clip says, and when it is true. */
import type {CurveRuns, SampleRuns} from 'downhill/plot';
import {always, sentences, type Words} from 'downhill/words';

/** Steps are equally long when they differ by less than this part. */
const equal = 1e-6;

export const question = sentences<SampleRuns>([
  {text: 'Absolute or squared: which one settles?', holds: always},
]);

export const rule = sentences<SampleRuns>([
  {text: 'With x = 0, no weight changes the error.', holds: isFlat},
  {text: 'The error is zero: there is no step.', holds: isRight},
  {text: 'The same η: each step is η times the slope.', holds: always},
]);

export const onward = sentences<SampleRuns>([
  {
    text: 'Equal steps on the V, fading ones below.',
    holds: trace => isEven(trace) && isEach(trace.squared, (b, a) => b < a),
  },
  {
    text: 'Equal steps on the V, growing ones below.',
    holds: trace => isEven(trace) && isEach(trace.squared, (b, a) => b > a),
  },
  {text: 'On the V all steps are equally long.', holds: isEven},
]);

export const ending = sentences<SampleRuns>([
  {
    text: 'On the V it rocks for ever; below it settles.',
    holds: trace => rocks(trace) && kindBelow(trace) === 'arrived',
  },
  {
    text: 'On the V it rocks for ever; below it grows.',
    holds: trace => rocks(trace) && isEach(trace.squared, (b, a) => b > a),
  },
  {text: 'Across the kink, to and fro, for ever.', holds: rocks},
  {text: 'Right on the kink, the slope counts as zero.', holds: landsOnKink},
  {
    text: 'Below it settles; the V needs more steps.',
    holds: trace => isOnItsWay(trace) && kindBelow(trace) === 'arrived',
  },
  {text: 'The steps on the V end before the kink.', holds: isOnItsWay},
  {text: 'The V is left at its first swing.', holds: leaves},
]);

export const alt = sentences<SampleRuns>([
  {
    text:
      'Two losses of the sample x = {x}, y = {y} against the weight w, |{x}·w − {y}| ' +
      'above and its square below; descent begins at w = {from} with learning rate ' +
      '{rate}. On the V it {above}; on the parabola it {below}.',
    holds: trace => !isFlat(trace),
    values: altFacts,
  },
  {
    text:
      'Two losses of the sample x = {x}, y = {y} against the weight w: both are level, ' +
      'so descent stays at w = {from}.',
    holds: always,
    values: altFacts,
  },
]);

function altFacts({sample, absolute, squared}: SampleRuns, say: Words) {
  const [run] = absolute.runs;
  return {
    x: say.number(sample.x),
    y: say.number(sample.y),
    from: say.number(run.iterates[0].x),
    rate: say.number(run.learningRate),
    above: say.outcome.clause(run.outcome, absolute),
    below: say.outcome.clause(squared.runs[0].outcome, squared),
  };
}

function isFlat({sample: {x}}: SampleRuns): boolean {
  return x === 0;
}

function isRight({absolute}: SampleRuns): boolean {
  const [{iterates}] = absolute.runs;
  return iterates[0].value === 0;
}

function kindBelow({squared}: SampleRuns) {
  return squared.runs[0].outcome.kind;
}

/** Lengths of the steps that are made in the picture. */
function lengthsOf({runs: [{iterates}]}: CurveRuns): number[] {
  return iterates.slice(1).map(({x}, k) => Math.abs(x - iterates[k]!.x));
}

/** Whether something is so of every step and the one before it, of two at least. */
function isEach(runs: CurveRuns, isSo: (step: number, before: number) => boolean) {
  const lengths = lengthsOf(runs);
  return (
    lengths.length > 1 &&
    lengths.every((length, k) => k === 0 || isSo(length, lengths[k - 1]!))
  );
}

function isEven({absolute}: SampleRuns): boolean {
  return isEach(absolute, (step, before) => Math.abs(step - before) <= equal * before);
}

/** How often the run on the V goes from one side of the kink to the other. */
function crossings({absolute}: SampleRuns): number {
  const [{iterates}] = absolute.runs;
  return iterates.slice(1).filter(({slope}, k) => slope * iterates[k]!.slope < 0)
    .length;
}

/** Having crossed twice, it is where it was: so it goes on. */
export function rocks(trace: SampleRuns): boolean {
  return crossings(trace) > 1 && !leaves(trace);
}

function landsOnKink({absolute}: SampleRuns): boolean {
  const [{iterates}] = absolute.runs;
  return iterates.length > 1 && iterates.at(-1)!.slope === 0;
}

function isOnItsWay(trace: SampleRuns): boolean {
  const {iterates, outcome} = trace.absolute.runs[0];
  return (
    crossings(trace) === 0 && outcome.kind === 'moving' && iterates.at(-1)!.slope !== 0
  );
}

function leaves({absolute}: SampleRuns): boolean {
  return absolute.runs[0].outcome.kind === 'left-picture';
}
