/** What the clip says, and when it is true. */
import type {CurveRun, CurveRuns} from 'downhill/plot';
import {always, sentences, type OptimizerId, type Words} from 'downhill/words';

const has = (id: string) => (trace: CurveRuns) => isOf(trace, id) && moves(trace);

export const question = sentences<CurveRuns>([
  {text: 'What is the next x?', holds: always},
]);

/** The slope, and what an optimizer makes of it. */
export const slope = sentences<CurveRuns>([
  {text: 'A corner has no one slope.', holds: isAtCorner},
  {text: 'The slope is zero here: there is no step.', holds: isFlat},
  {text: 'b keeps μ of itself and adds the slope.', holds: has('momentum')},
  {text: 'The slope, plus μ of the velocity b.', holds: has('nesterov')},
  {text: 'The slope over √s, of all its squares.', holds: has('adagrad')},
  {text: 'The slope over √v, its recent size.', holds: has('rmsprop')},
  {text: 'The mean slope m̂ over √v̂, its recent size.', holds: has('adam')},
  {text: 'First, the slope at x.', holds: always},
]);

export const step = sentences<CurveRuns>([
  {
    text: 'Times −η: at first, a step of about η.',
    holds: trace => isOf(trace, 'adam') && isAboutRate(trace.runs[0]),
  },
  {text: 'Times −η: the arrow flips.', holds: moves},
]);

export const again = sentences<CurveRuns>([
  {text: 'It runs past: the velocity carries it.', holds: isCarriedPast},
  {
    text: 'Less slope, shorter step.',
    holds: trace => isPlain(trace) && eachSlope(trace, (now, last) => now < last),
  },
  {
    text: 'More slope, longer step.',
    holds: trace => isPlain(trace) && eachSlope(trace, (now, last) => now > last),
  },
  {
    text: 'The same again, from every new x.',
    holds: ({runs: [{updates}]}) => updates.length > 1,
  },
]);

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
    plain: isPlain(trace) ? 'yes' : 'no',
    update: updates[0] ? written(updates[0], say) : '',
    steps: updates.length,
    to: say.number(last.x),
    value: say.number(last.value),
    ending: say.outcome.clause(outcome, trace),
  };
}

/** With as many digits as it takes to hold. */
function written(
  {x, learningRate, direction, next}: CurveRun['updates'][0],
  say: Words,
) {
  const {operands, result} = say.equation({
    operands: [x, learningRate, direction],
    result: next,
    combine: (from, rate, factor) => from - rate * factor,
  });
  const [from, rate, factor] = operands;
  return `${result} = ${from} − ${rate} · ${direction < 0 ? `(${factor})` : factor}`;
}

function isOf({runs: [{optimizer}]}: CurveRuns, id: string): boolean {
  return optimizer === id;
}

function isPlain(trace: CurveRuns): boolean {
  return isOf(trace, 'gradient-descent');
}

function moves({runs: [{updates}]}: CurveRuns): boolean {
  return updates.length > 0;
}

function isFlat({runs: [{iterates}]}: CurveRuns): boolean {
  return iterates[0].slope === 0;
}

/** Whether it starts where f has one slope to the left and another to the right. */
function isAtCorner({minima, others, runs: [{iterates}]}: CurveRuns): boolean {
  return [...minima, ...others].some(
    ({point, eigenvalues}) =>
      eigenvalues.length === 0 && point[0] === iterates[0].x && iterates[0].slope === 0,
  );
}

function isAboutRate({learningRate, iterates: [from, to]}: CurveRun): boolean {
  return to !== undefined && Math.abs(Math.abs(to.x - from.x) / learningRate - 1) < 0.1;
}

/** Whether something is so of every slope's size and the one before it. */
function eachSlope(
  {runs: [{iterates}]}: CurveRuns,
  isSo: (now: number, last: number) => boolean,
): boolean {
  const sizes = iterates.map(({slope}) => Math.abs(slope));
  return (
    sizes.length > 2 && sizes.every((now, k) => k === 0 || isSo(now, sizes[k - 1]!))
  );
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
