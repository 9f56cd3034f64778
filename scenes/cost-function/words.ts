/** What the clip says, and when it is true. */
import type {CostConvention, PricedAnswer} from 'downhill/plot';
import {readingOf, surenessOf} from 'downhill/sim';
import {always, sentences, type Words} from 'downhill/words';

/** Each as it is written; a is an output, y its target. */
export const texOf: Readonly<Record<CostConvention, string>> = {
  sum: String.raw`C = \textstyle\sum_j (a_j - y_j)^2`,
  mean: String.raw`C = \tfrac{1}{10} \textstyle\sum_j (a_j - y_j)^2`,
  half: String.raw`C = \tfrac{1}{2} \textstyle\sum_j (a_j - y_j)^2`,
};

export interface Facts {
  readonly convention: CostConvention;
  readonly cases: readonly PricedAnswer[];
}

/** A case among them; the first unless told. */
export interface Told extends Facts {
  readonly at?: number;
}

/** Areas below it are a sliver, beside a column as high as it is wide. */
const sliver = 0.1;

/** Sides from it on are large. */
const largeSide = 0.7;

export const question = sentences<Facts>([
  {text: 'How wrong is this answer?', holds: always},
]);

export const squares = sentences<Facts>([
  {
    text: 'No difference: no square, no cost.',
    holds: ({cases: [first]}) => first!.area === 0,
  },
  {text: 'Each difference becomes a square.', holds: always},
]);

export const cost = sentences<Facts>([
  {
    text: 'Their area is the cost of being unsure.',
    holds: trace =>
      trace.convention === 'sum' &&
      isUnsure(trace) &&
      trace.cases[0]!.targets.every(y => y === 0 || y === 1) &&
      trace.cases[0]!.area >= sliver,
  },
  {text: 'The cost is their area.', holds: ({convention}) => convention === 'sum'},
  {
    text: 'The cost is a tenth of their area.',
    holds: ({convention}) => convention === 'mean',
  },
  {
    text: 'The cost is half their area.',
    holds: ({convention}) => convention === 'half',
  },
]);

const area = ({cases, at = 0}: Told) => cases[at]!.area;

/** Of a case after the first. */
export const verdict = sentences<Told>([
  {
    text: 'Sure and right: only a sliver.',
    holds: told => !isUnsure(told) && !isWrong(told) && area(told) < sliver,
  },
  {
    text: 'Sure and right: a small area.',
    holds: told => !isUnsure(told) && !isWrong(told) && area(told) < 0.5,
  },
  {text: 'Unsure: no output wins.', holds: isUnsure},
  {
    text: 'Sure and wrong: two large squares.',
    holds: told => !isUnsure(told) && isWrong(told) && largeSides(told) === 2,
  },
  {text: 'Wrong: the area is large.', holds: told => isWrong(told) && area(told) > 1},
]);

export const alt = sentences<Facts>([
  {
    text: 'Ten outputs of a digit classifier beside ten targets; each difference is the side of a square. {told}',
    holds: ({cases: [first]}) => first!.kind !== 'own',
    values: (trace, say) => ({told: priced(trace, say)}),
  },
  {
    text: 'Ten given outputs beside ten targets; each difference is the side of a square. {told}',
    holds: always,
    values: (trace, say) => ({told: priced(trace, say)}),
  },
]);

/** What every case costs. */
function priced({cases}: Facts, say: Words): string {
  const each = cases.map(one => {
    const values = {
      digit: readingOf(one.targets),
      read: readingOf(one.outputs),
      cost: say.number(one.cost, {digits: 3}),
    };
    return one.kind === 'own'
      ? say.message('the cost is {cost}', values)
      : say.message('the digit {digit}, read as {read}, costs {cost}', values);
  });
  return say.sentence(say.list(each));
}

function isUnsure({cases, at = 0}: Told): boolean {
  return surenessOf(cases[at]!.outputs) === 'unsure';
}

function isWrong({cases, at = 0}: Told): boolean {
  const {outputs, targets} = cases[at]!;
  return readingOf(outputs) !== readingOf(targets);
}

function largeSides({cases, at = 0}: Told): number {
  const {outputs, targets} = cases[at]!;
  return outputs.filter((a, j) => Math.abs(a - targets[j]!) >= largeSide).length;
}
