/** What the clip says, and when it is true. */
import type {DigitLandscape, DigitSlice} from 'downhill/sim';
import {always, sentences, type Words} from 'downhill/words';

export interface Facts extends Pick<
  DigitLandscape,
  'dimension' | 'images' | 'updates' | 'costs'
> {
  readonly learningRate: number;
  /** The slice that comes first, and the one after it. */
  readonly first: DigitSlice;
  readonly other: DigitSlice;
}

/** The share of the path's variance from which on a direction tells of it. */
const tellable = 0.1;

/** What the first cost shown has to lose, to be said. */
const little = 0.1;

/** Shares that are nothing or all for the eye. */
const nearlyNone = 1e-4;
const nearlyAll = 0.999;

export const slice = sentences<Facts>([
  {
    text: '{n} dimensions. This slice has two.',
    holds: always,
    values: ({dimension}) => ({n: dimension}),
  },
]);

export const path = sentences<Facts>([
  {text: 'Seen from here, training hardly moves.', holds: ({first}) => !follows(first)},
  {text: 'Training finds a way down.', holds: facts => lost(facts) > 0.5},
  {text: 'Training lowers the cost.', holds: facts => lost(facts) > little},
  {
    text: 'This training hardly lowers the cost.',
    holds: facts => lost(facts) >= 0,
  },
  {text: 'This training raises the cost.', holds: always},
]);

export const share = sentences<Facts>([
  {
    text: 'It holds nearly all of the path’s variance.',
    holds: ({first}) => first.directions === 'path' && together(first) > nearlyAll,
  },
  {
    text: 'It holds {share} of the path’s variance.',
    holds: ({first}) => first.directions === 'path',
    values: ({first}, say) => ({share: percent(together(first), say)}),
  },
  {
    text: 'Of the path it holds hardly anything.',
    holds: ({first}) => !follows(first),
  },
  {text: 'Each axis holds a part of the path.', holds: always},
]);

export const other = sentences<Facts>([
  {text: 'Other directions, another landscape.', holds: always},
]);

export const alt = sentences<Facts>([
  {
    text:
      'The average cost of a network of 256, 16, 16 and 10 neurons over {images} images of ' +
      'digits, as a surface over one slice of its {dimension} dimensions, {first}, with the ' +
      'way of its training: with η = {rate} from {high} after {from, plural, one {one update} ' +
      'other {# updates}} to {low} after {to}. Then another slice through the trained ' +
      'network, {other}.',
    holds: always,
    values: (facts, say) => ({
      images: facts.images,
      dimension: facts.dimension,
      first: described(facts.first, say),
      other: described(facts.other, say),
      rate: say.number(facts.learningRate, {digits: 3}),
      high: say.number(facts.costs[0], {digits: 3}),
      low: say.number(facts.costs.at(-1), {digits: 3}),
      from: facts.updates[0]!,
      to: facts.updates.at(-1)!,
    }),
  },
]);

/** Directions at right angles hold together what each of them holds. */
function together({shares}: DigitSlice): number {
  return shares[0] + shares[1];
}

/** A share, 0 to 1, as a percentage of two digits; what is nearly nothing or all is said so. */
export function percent(part: number, say: Words): string {
  if (part < nearlyNone) return `< ${say.number(100 * nearlyNone)} %`;
  if (part > nearlyAll) return `> ${say.number(100 * nearlyAll)} %`;
  return `${say.number(100 * part, {digits: part > 0.99 ? 3 : 2})} %`;
}

function described({directions, shares}: DigitSlice, say: Words): string {
  const [first, second] = shares.map(part => percent(part, say)) as [string, string];
  return say.message(
    directions === 'path'
      ? 'along the two principal directions of the way, with {first} and {second} of its variance'
      : 'along two random directions, with {first} and {second} of its variance',
    {first, second},
  );
}

/** Whether a slice holds enough of the path to tell of its way. */
function follows({shares}: DigitSlice): boolean {
  return Math.max(...shares) > tellable;
}

/** The share of the first cost shown that the rest of the training took away. */
function lost({costs}: Facts): number {
  return 1 - costs.at(-1)! / costs[0]!;
}
