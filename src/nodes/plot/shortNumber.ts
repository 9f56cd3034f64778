import type {Words} from '../../words';

/**
 * A number with three significant digits, or with fewer where it would be too long: as
 * −2×10⁻⁵, never as 0.
 *
 * @param most - Characters for which there is room.
 */
export function shortNumber(value: number, say: Words, most: number): string {
  const texts = [3, 2, 1].map(digits =>
    say.number(value, {digits, trim: true, huge: 1e4}),
  );
  return texts.find(text => text.length <= most) ?? texts.at(-1)!;
}
