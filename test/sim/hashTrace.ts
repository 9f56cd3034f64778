/** A fingerprint of whatever a simulation gives, to the bit. */
import {hashBits} from './hashBits';

/**
 * Hashes a structure: the bits of its numbers, its texts, and its keys in their order.
 * Functions count by their presence only. It uses no Node and no browser interface.
 */
export function hashTrace(trace: unknown): string {
  return hashBits([...numbersOf(trace)]);
}

/** Marks before what follows, far from what simulations give. */
const notANumber = -1.5e300;
const listMark = -2.5e300;
const textMark = -3.5e300;
const recordMark = -4.5e300;
const otherMarks: Readonly<Record<string, number>> = {
  undefined: -5.5e300,
  function: -6.5e300,
  true: -7.5e300,
  false: -8.5e300,
  null: -9.5e300,
};

function* numbersOf(value: unknown): Generator<number, void> {
  if (typeof value === 'number') {
    // An engine may choose the bits of NaN.
    yield Number.isNaN(value) ? notANumber : value;
  } else if (typeof value === 'string') {
    yield* [textMark, value.length];
    yield* Array.from(value, character => character.codePointAt(0)!);
  } else if (typeof value === 'object' && value !== null) {
    yield* numbersIn(value);
  } else {
    yield otherMarks[typeof value === 'function' ? 'function' : String(value)]!;
  }
}

function* numbersIn(value: object): Generator<number, void> {
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    const list = value as ArrayLike<unknown>;
    yield* [listMark, list.length];
    for (let i = 0; i < list.length; i++) yield* numbersOf(list[i]);
    return;
  }
  yield recordMark;
  for (const [key, part] of Object.entries(value)) {
    yield* numbersOf(key);
    yield* numbersOf(part);
  }
}
