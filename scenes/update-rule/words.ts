/** What the clip says, and when it is true. */
import {curveDescentFacts, noSlope} from 'downhill/clip';
import type {CurveRuns} from 'downhill/plot';
import type {ProgramLanguage, ProgramLine} from 'downhill/sim';
import {always, sentences, updateText, type Words} from 'downhill/words';

/** What the sentences speak of. */
export interface Facts extends CurveRuns {
  readonly program: readonly ProgramLine[];
  readonly language: ProgramLanguage;
}

export const question = sentences<Facts>([
  {text: 'What happens in this loop?', holds: always},
]);

export const slope = [
  ...noSlope,
  ...sentences<Facts>([{text: 'First the slope, where x is now.', holds: always}]),
];

export const step = sentences<Facts>([
  {text: 'Then a step downhill: minus the slope.', holds: goesDown},
  {text: 'Then a step: minus the slope.', holds: moves},
]);

export const repeat = sentences<Facts>([
  {text: 'And round again, from the new x.', holds: repeats},
]);

const names: Readonly<Record<ProgramLanguage, string>> = {
  python: 'Python',
  javascript: 'JavaScript',
  julia: 'Julia',
};

const start =
  'A loop in {language} beside the curve of f(x) = {formula}: it computes the slope at x, ' +
  'subtracts {rate} times it from x, and starts over, from x = {from}. ';

export const alt = sentences<Facts>([
  {
    text:
      start +
      'The first round: {update}. After ' +
      '{steps, plural, one {# round} other {# rounds}} x = {to} and f = {value}. ' +
      'It {ending}.',
    holds: moves,
    values: altFacts,
  },
  {text: `${start}It stays there. It {ending}.`, holds: always, values: altFacts},
]);

function altFacts(trace: Facts, say: Words) {
  const [update] = trace.runs[0].updates;
  return {
    ...curveDescentFacts(trace, say),
    language: names[trace.language],
    update: update ? updateText(update, say) : '',
  };
}

function moves({runs: [{updates}]}: CurveRuns): boolean {
  return updates.length > 0;
}

function repeats({runs: [{updates}]}: CurveRuns): boolean {
  return updates.length > 1;
}

function goesDown({runs: [{iterates}]}: CurveRuns): boolean {
  const [first, second] = iterates;
  return second !== undefined && second.value < first.value;
}
