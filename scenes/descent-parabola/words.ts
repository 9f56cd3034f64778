/** What the clip says, and when it is true. */
import {noSlope, stepTrends} from 'downhill/clip';
import type {CurveRuns} from 'downhill/plot';
import {
  about,
  always,
  optimizerDirections,
  sentences,
  updateText,
  type OptimizerId,
  type Words,
} from 'downhill/words';

export const question = sentences<CurveRuns>([
  {text: 'What is the next x?', holds: always},
]);

/** The slope, and what an optimizer makes of it. */
export const slope = [
  ...noSlope,
  ...about((trace: CurveRuns) => trace.runs[0], optimizerDirections),
  ...sentences<CurveRuns>([{text: 'First, the slope at x.', holds: always}]),
];

export const step = sentences<CurveRuns>([
  {text: 'Times −η: at first, a step of about η.', holds: isAboutRate},
  {text: 'Times −η: the arrow flips.', holds: moves},
]);

export const again = [
  ...sentences<CurveRuns>([
    {text: 'It runs past: the velocity carries it.', holds: isCarriedPast},
  ]),
  ...stepTrends,
  ...sentences<CurveRuns>([
    {text: 'The same again, from every new x.', holds: repeats},
  ]),
];

const start =
  '{optimizer} on f(x) = {formula} from x = {from} with learning rate {rate}: ';

export const alt = sentences<CurveRuns>([
  {
    text:
      start +
      '{plain, select, yes {the slope} other {what it makes of the slope}}, times the ' +
      'learning rate, is subtracted from x. The first update is written out: {update}. ' +
      'After {steps, plural, one {# update} other {# updates}} x = {to} and f = {value}. ' +
      'It {ending}.',
    holds: moves,
    values: altFacts,
  },
  {text: `${start}it stays there. It {ending}.`, holds: always, values: altFacts},
]);

function altFacts(trace: CurveRuns, say: Words) {
  const {optimizer, learningRate, iterates, updates, outcome} = trace.runs[0];
  const last = iterates.at(-1)!;
  return {
    optimizer: say.optimizer(optimizer as OptimizerId).title,
    formula: say.formula(trace.formula),
    from: say.number(iterates[0].x),
    rate: say.number(learningRate),
    plain: optimizer === 'gradient-descent' ? 'yes' : 'no',
    update: updates[0] ? updateText(updates[0], say) : '',
    steps: updates.length,
    to: say.number(last.x),
    value: say.number(last.value),
    ending: say.outcome.clause(outcome, trace),
  };
}

function moves({runs: [{updates}]}: CurveRuns): boolean {
  return updates.length > 0;
}

function repeats({runs: [{updates}]}: CurveRuns): boolean {
  return updates.length > 1;
}

/** Whether a step is as long as the learning rate because its slope does not count. */
function isAboutRate({runs: [{optimizer, learningRate, updates}]}: CurveRuns): boolean {
  const share = Math.abs(updates[0]?.product ?? 0) / learningRate;
  return ['adagrad', 'adam'].includes(optimizer) && Math.abs(share - 1) < 0.05;
}

/** Whether it lands beyond the minimum where the slope alone would not have brought it. */
function isCarriedPast({target, runs: [run]}: CurveRuns): boolean {
  if (!target || !['momentum', 'nesterov'].includes(run.optimizer)) return false;
  const side = (x: number) => Math.sign(x - target.point[0]!);
  return run.updates.some(
    ({x, slope, learningRate, next}) =>
      side(x) * side(next) < 0 && side(x) * side(x - learningRate * slope) > 0,
  );
}
