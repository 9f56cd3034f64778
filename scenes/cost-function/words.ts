/** What the clip says, and when it is true. */
import {readingOf, surenessOf} from 'downhill/sim';
import {always, sentences, type Words} from 'downhill/words';

export const conventions = ['sum', 'mean', 'half'] as const;
export type Convention = (typeof conventions)[number];

/** What each convention makes of the squares' sum. */
export const shareOf: Readonly<Record<Convention, number>> = {
  sum: 1,
  mean: 1 / 10,
  half: 1 / 2,
};

/** Each as it is written; a is an output, y its target. */
export const texOf: Readonly<Record<Convention, string>> = {
  sum: String.raw`C = \textstyle\sum_j (a_j - y_j)^2`,
  mean: String.raw`C = \tfrac{1}{10} \textstyle\sum_j (a_j - y_j)^2`,
  half: String.raw`C = \tfrac{1}{2} \textstyle\sum_j (a_j - y_j)^2`,
};

/** Ten outputs of a network, or given ones, and what they should be. */
export interface Answer {
  readonly kind: 'right' | 'unsure' | 'wrong' | 'own';
  readonly pixels: readonly number[] | null;
  readonly outputs: readonly number[];
  readonly targets: readonly number[];
}

export interface CostCase extends Answer {
  /** The sum of the squares, where a side of 1 has the area 1. */
  readonly area: number;
  /** The area, or the share of it that the convention takes. */
  readonly cost: number;
}

export interface Facts {
  readonly convention: Convention;
  readonly cases: readonly CostCase[];
}

/** A case, and those before it. */
export interface Told extends Facts {
  readonly at: number;
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
      isUnsure({...trace, at: 0}) &&
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
      : say.message('a {digit} that is read as {read} costs {cost}', values);
  });
  return say.sentence(say.list(each));
}

function area({cases, at}: Told): number {
  return cases[at]!.area;
}

function isUnsure({cases, at}: Told): boolean {
  return surenessOf(cases[at]!.outputs) === 'unsure';
}

function isWrong({cases, at}: Told): boolean {
  const {outputs, targets} = cases[at]!;
  return readingOf(outputs) !== readingOf(targets);
}

function largeSides({cases, at}: Told): number {
  const {outputs, targets} = cases[at]!;
  return outputs.filter((a, j) => Math.abs(a - targets[j]!) >= largeSide).length;
}
