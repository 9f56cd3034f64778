import type {Interval} from '../axisScale';

/** Equal parts of the domain; two crossings within one are not told apart. */
const parts = 1920;

/** Bisection ends here at the latest: a part has no more digits. */
const halvings = 60;

/** Nearer to 0 than this share of what it is at the part's ends, a difference is nothing. */
const nothing = 1e-6;

/**
 * Where a difference changes its sign by going through 0, ascending. Not where it jumps over
 * 0, at a pole or a step; not where it touches 0; not where it is 0 over more than a point.
 *
 * @param difference - Not finite where one of both has no value.
 */
export function crossingsOf(
  difference: (x: number) => number,
  [from, to]: Interval,
): number[] {
  const found: number[] = [];
  const place = (i: number) => from + ((to - from) * i) / parts;
  let before = {index: 0, value: difference(from)};
  for (let index = 1; index <= parts; index++) {
    const value = difference(place(index));
    if (value === 0) continue;
    const isNear = index - before.index <= 2;
    if (isNear && before.value * value < 0) {
      const x = zeroBetween(difference, place(before.index), place(index));
      if (x !== null) found.push(x);
    }
    before = {index, value};
  }
  return found;
}

function zeroBetween(
  difference: (x: number) => number,
  low: number,
  high: number,
): number | null {
  const atLow = difference(low);
  const scale = Math.max(Math.abs(atLow), Math.abs(difference(high)));
  let [a, b] = [low, high];
  for (let i = 0; i < halvings; i++) {
    const middle = (a + b) / 2;
    const value = difference(middle);
    if (value === 0) return middle;
    if (value * atLow > 0) a = middle;
    else b = middle;
  }
  return Math.max(Math.abs(difference(a)), Math.abs(difference(b))) <= nothing * scale
    ? a
    : null;
}
