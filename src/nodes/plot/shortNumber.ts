import type {Words} from '../../words';

/** Characters for which a small network has room. */
const most = 7;

/**
 * A number with three significant digits, or with fewer where it would be too long: as
 * −2×10⁻⁵, never as 0.
 *
 * @param isMoving - Whether it is seen while it changes: then its point does not move.
 */
export function shortNumber(value: number, say: Words, isMoving = false): string {
  if (isMoving && Math.abs(value) < 100)
    return say.number(value, {decimals: 3, isMoving});
  const texts = [3, 2, 1].map(digits =>
    say.number(value, {digits, trim: true, huge: 1e4}),
  );
  return texts.find(text => text.length <= most) ?? texts.at(-1)!;
}

/** A number that is added, with its sign. */
export function signedNumber(value: number, say: Words): string {
  const text = shortNumber(value, say);
  return value > 0 ? `+${text}` : text;
}
