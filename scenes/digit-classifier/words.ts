/** What the clip says, and when it is true. */
import type {NetworkPicture} from 'downhill/plot';
import {readingOf, surenessOf} from 'downhill/sim';
import {always, sentences, type Words} from 'downhill/words';

export interface Facts {
  /** What the image shows; null where only its author knows. */
  readonly digit: number | null;
  /** At the start and after each epoch. */
  readonly pictures: readonly NetworkPicture[];
  readonly costs: readonly number[];
  /** Share of unseen images that are read rightly at the end, 0 to 1. */
  readonly accuracy: number;
  /** An image that is read surely and wrongly at the end; null where there is none. */
  readonly wrong: {readonly digit: number; readonly picture: NetworkPicture} | null;
}

export const outputsOf = ({activations}: NetworkPicture) => activations.at(-1)!;
const atEnd = ({pictures}: Facts) => outputsOf(pictures.at(-1)!);
const isKnown = ({digit}: Facts) => digit !== null;
/** Outputs below this are drawn as empty bars. */
const empty = 0.05;
const isSilent = (facts: Facts) => atEnd(facts).every(output => output < empty);
const isSure = (facts: Facts) => surenessOf(atEnd(facts)) === 'sure';
const isRight = (facts: Facts) => readingOf(atEnd(facts)) === facts.digit;

/** What is read at the end where it is wrong; −1 where it is right, or nobody knows. */
export function misreadIn(facts: Facts): number {
  return isKnown(facts) && !isRight(facts) && !isSilent(facts)
    ? readingOf(atEnd(facts))
    : -1;
}

export const question = sentences<Facts>([
  {text: 'Which digit is this?', holds: always},
]);

export const flow = sentences<Facts>([
  {
    text: 'Untrained: it is sure of nothing.',
    holds: ({pictures}) => outputsOf(pictures[0]!).every(output => output < 0.7),
  },
  {text: 'Untrained: the weights are noise.', holds: always},
]);

export const training = sentences<Facts>([
  {
    text: 'This training teaches it little.',
    holds: ({costs, accuracy}) => accuracy < 0.2 || costs.at(-1)! >= costs[0]!,
  },
  {
    text: 'Every epoch lowers the cost.',
    holds: ({costs}) => costs.every((cost, k) => k === 0 || cost < costs[k - 1]!),
  },
  {text: 'In training the cost falls.', holds: always},
]);

export const answer = sentences<Facts>([
  {text: 'No output is on: it reads nothing.', holds: isSilent},
  {
    text: 'Now it reads the digit surely.',
    holds: facts => isSure(facts) && isRight(facts),
  },
  {text: 'It reads it rightly, but is not sure.', holds: isRight},
  {text: 'It is sure, and wrong.', holds: facts => isSure(facts) && isKnown(facts)},
  {text: 'It still reads it wrongly.', holds: isKnown},
  {
    text: 'It reads this: {read}.',
    holds: isSure,
    values: facts => ({read: readingOf(atEnd(facts))}),
  },
  {text: 'It is not sure what this is.', holds: always},
]);

export const wrong = sentences<Facts>([
  {text: 'This one it still reads wrongly.', holds: facts => facts.wrong !== null},
]);

const told =
  'after {epochs, plural, one {one epoch} other {# epochs}} {reading}. The cost goes ' +
  'from {first} to {last}; {share} % of unseen digits are read rightly.';

export const alt = sentences<Facts>([
  {
    text:
      'An image of the digit {digit} runs through a network of 256, 16, 16 and 10 neurons: ' +
      told,
    holds: isKnown,
    values: altFacts,
  },
  {
    text: 'An image runs through a network of 256, 16, 16 and 10 neurons: ' + told,
    holds: always,
    values: altFacts,
  },
]);

function altFacts(facts: Facts, say: Words) {
  const read = readingOf(atEnd(facts));
  return {
    digit: facts.digit ?? 0,
    epochs: facts.costs.length - 1,
    reading: isSilent(facts)
      ? say.message('no output is on')
      : say.message('its largest output is that of {read}', {read}),
    first: say.number(facts.costs[0], {digits: 3}),
    last: say.number(facts.costs.at(-1), {digits: 3}),
    share: say.number(100 * facts.accuracy, {digits: 3}),
  };
}
