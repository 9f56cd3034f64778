/** What the clip says, and when it is true. */
import {
  endsBeforeKink,
  hasEqualSteps,
  rocksAcrossKink,
  visibleTrend,
  type SampleRuns,
} from 'downhill/plot';
import {always, sentences, type Words} from 'downhill/words';

/** Of two learning rates the one is small beside the other, below this part of it. */
const small = 0.5;

/** The run on the V that is told first, and the run below. */
const onV = ({absolute}: SampleRuns) => absolute.runs[0];
const below = ({squared}: SampleRuns) => squared.runs[0];
const isFlat = ({sample}: SampleRuns) => sample.x === 0;
const isRight = (trace: SampleRuns) => onV(trace).iterates[0].value === 0;
const leaves = (trace: SampleRuns) => onV(trace).outcome.kind === 'left-picture';
const isEven = (trace: SampleRuns) => hasEqualSteps(onV(trace));
const rocks = (trace: SampleRuns) => rocksAcrossKink(onV(trace));
const isOnItsWay = (trace: SampleRuns) => endsBeforeKink(onV(trace));

export const question = sentences<SampleRuns>([
  {text: 'Which of the two settles?', holds: always},
]);

export const rule = sentences<SampleRuns>([
  {text: 'With x = 0, no weight changes the error.', holds: isFlat},
  {text: 'The error is zero: there is no step.', holds: isRight},
  {text: 'Each step is η times the slope.', holds: always},
]);

export const onward = sentences<SampleRuns>([
  {
    text: 'Equal steps on the V, fading ones below.',
    holds: trace => isEven(trace) && visibleTrend(below(trace)) === 'fades',
  },
  {
    text: 'Equal steps on the V, growing ones below.',
    holds: trace => isEven(trace) && visibleTrend(below(trace)) === 'grows',
  },
  {text: 'On the V all steps are equally long.', holds: isEven},
]);

export const ending = sentences<SampleRuns>([
  {
    text: 'On the V it rocks on; below it settles.',
    holds: trace => rocks(trace) && below(trace).outcome.kind === 'arrived',
  },
  {
    text: 'On the V it rocks on; below it grows.',
    holds: trace => rocks(trace) && visibleTrend(below(trace)) === 'grows',
  },
  {text: 'Across the kink, to and fro, for ever.', holds: rocks},
  {text: 'Right on the kink, the slope counts as zero.', holds: landsOnKink},
  {
    text: 'Below it settles; on the V it is on its way.',
    holds: trace => isOnItsWay(trace) && below(trace).outcome.kind === 'arrived',
  },
  {text: 'The steps on the V end before the kink.', holds: isOnItsWay},
  {text: 'The V is left at its first swing.', holds: leaves},
]);

/** Of small and large learning rates on the V, where there are any. */
export const rates = sentences<SampleRuns>([
  {
    text: 'Small η creeps, large η rocks wider.',
    holds: creepsAndRocksWider,
  },
  {text: 'Another η, another step: none fades.', holds: hasOnlyEvenRuns},
  {text: 'The same V once more.', holds: always},
]);

export const alt = sentences<SampleRuns>([
  {
    text:
      'Two losses of the sample x = {x}, y = {y} against the weight w, |{x}·w − {y}| ' +
      'above and its square below; descent begins at w = {from} with learning rate ' +
      '{rate}. On the V it {above}; on the parabola it {below}.{others}',
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
  const [run, ...others] = absolute.runs;
  const each = others.map(({learningRate, outcome}) =>
    say.message('With learning rate {rate}, the one on the V {ending}.', {
      rate: say.number(learningRate),
      ending: say.outcome.clause(outcome, absolute),
    }),
  );
  return {
    x: say.number(sample.x),
    y: say.number(sample.y),
    from: say.number(run.iterates[0].x),
    rate: say.number(run.learningRate),
    above: say.outcome.clause(run.outcome, absolute),
    below: say.outcome.clause(squared.runs[0].outcome, squared),
    others: each.map(text => ` ${text}`).join(''),
  };
}

function landsOnKink(trace: SampleRuns): boolean {
  const {iterates} = onV(trace);
  return iterates.length > 1 && iterates.at(-1)!.slope === 0;
}

function creepsAndRocksWider({absolute: {runs}}: SampleRuns): boolean {
  const [slow, main, large] = [runs[1], runs[0], runs[2]];
  if (!slow || !large || !rocksAcrossKink(main)) return false;
  return (
    slow.learningRate <= small * main.learningRate &&
    main.learningRate <= small * large.learningRate &&
    endsBeforeKink(slow) &&
    rocksAcrossKink(large)
  );
}

function hasOnlyEvenRuns({absolute: {runs}}: SampleRuns): boolean {
  const [main, ...others] = runs;
  return (
    runs.every(hasEqualSteps) &&
    others.every(({learningRate}) => learningRate !== main.learningRate)
  );
}
