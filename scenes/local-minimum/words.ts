/** What the clip says, and when it is true. */
import {jumpsRidge, type CurveEndings} from 'downhill/clip';
import type {Basin, Minimum} from 'downhill/plot';
import {always, sentences, type Words} from 'downhill/words';

/** What the sentences speak of. */
export interface Facts extends CurveEndings {
  readonly basins: readonly Basin[];
}

export const question = sentences<Facts>([
  {text: 'Where does each ball end?', holds: ({runs}) => runs.length > 1},
  {text: 'Where does the ball end?', holds: always},
]);

export const first = sentences<Facts>([
  {
    text: 'Each follows the slope where it is.',
    holds: ({runs}) => runs.length > 1 && runs.some(moves),
  },
  {text: 'It follows the slope where it is.', holds: ({runs}) => runs.some(moves)},
  {
    text: 'The slope is zero here: there is no step.',
    holds: ({runs}) => runs.every(({iterates: [{slope}]}) => slope === 0),
  },
]);

export const down = sentences<Facts>([
  {text: 'η is so large that steps jump over ridges.', holds: jumpsRidge},
  {
    text: 'Nothing carries it over the next hill.',
    holds: ({ridges, crosses, runs}) =>
      ridges.length > 0 && !crosses.some(Boolean) && runs.some(moves),
  },
  {text: 'Step by step, all at once.', holds: ({runs}) => runs.some(moves)},
]);

export const tally = sentences<Facts>([
  {
    text: '{ending}',
    holds: ({runs}) => runs.length === 1,
    values: (trace, say) => ({
      ending: say.outcome.sentence(trace.runs[0].outcome, trace),
    }),
  },
  {
    text: 'None of them has come to a minimum.',
    holds: ({runs}) => runs.every(({outcome}) => outcome.kind !== 'arrived'),
  },
  {
    text: 'f is lower elsewhere in the picture.',
    holds: ({minima}) => minima.every(({isLowest}) => !isLowest),
  },
  {
    text: 'All of them reach the only valley shown.',
    holds: trace =>
      trace.minima.length === 1 &&
      trace.isComplete &&
      inLowest(trace) === trace.runs.length,
  },
  {
    text: 'The valleys shown are equally low.',
    holds: ({minima}) => minima.length > 1 && minima.every(({isLowest}) => isLowest),
  },
  {
    text:
      '{n, plural, =0 {None of them is} one {Only one is} other {Only # are}} ' +
      'in the lowest valley shown.',
    holds: trace => 2 * inLowest(trace) < trace.runs.length,
    values: trace => ({n: inLowest(trace)}),
  },
  {
    text: '{n, plural, one {One is} other {# are}} in the lowest valley shown.',
    holds: always,
    values: trace => ({n: inLowest(trace)}),
  },
]);

export const basins = sentences<Facts>([
  {text: 'The ridges divide the starts.', holds: hasBasins},
]);

/** Whether it is a matter of ridges alone where a run ends, and of more than one valley. */
export function hasBasins({basins, ridges, crosses}: Facts): boolean {
  const arrived = basins.filter(({outcome}) => outcome.kind === 'arrived');
  const noneJumps = !crosses.some(Boolean) && basins.every(({jumps}) => !jumps);
  return ridges.length > 0 && arrived.length > 1 && noneJumps;
}

export const alt = sentences<Facts>([
  {
    text:
      'Gradient descent on f(x) = {formula} with learning rate {rate} from ' +
      '{count, plural, one {# start} other {# starts}} between x = {from} and x = {to}. ' +
      '{tally}',
    holds: always,
    values: (trace, say) => ({
      formula: say.formula(trace.formula),
      rate: say.number(trace.runs[0].learningRate),
      count: trace.runs.length,
      from: say.number(trace.runs[0].iterates[0].x),
      to: say.number(trace.runs.at(-1)!.iterates[0].x),
      tally: say.sentence(talliedIn(trace, say)),
    }),
  },
]);

function talliedIn(trace: Facts, say: Words): string {
  const parts = trace.minima.slice(0, 6).map(minimum =>
    say.message(
      '{n, plural, =0 {no run ends} one {# run ends} other {# runs end}} near {minimum}, where f is {value}',
      {
        n: ballsIn(minimum, trace),
        minimum: say.minimum(minimum, trace),
        value: say.number(minimum.value),
      },
    ),
  );
  return parts.length > 0
    ? say.list(parts)
    : say.message('there is no minimum in the picture');
}

function ballsIn({point}: Minimum, {runs}: Pick<Facts, 'runs'>): number {
  return runs.filter(
    ({outcome: o}) => o.kind === 'arrived' && o.at.point[0] === point[0],
  ).length;
}

function inLowest({runs}: Pick<Facts, 'runs'>): number {
  return runs.filter(({outcome: o}) => o.kind === 'arrived' && o.at.isLowest).length;
}

function moves({iterates}: Facts['runs'][0]): boolean {
  return iterates.length > 1;
}
