/**
 * How much the tests look at that grow with the number of clips: a sample in every run,
 * all of it in `npm run whole`.
 */
export const isWhole = process.env['WHOLE'] === '1';

/**
 * Some of a list, unless all of it is looked at.
 *
 * @param oneIn - The others of so many are left out.
 * @param first - Which one of them is taken, from 0: others in other tests.
 */
export function sample<T>(list: readonly T[], oneIn: number, first = 0): readonly T[] {
  return isWhole ? list : list.filter((_, place) => place % oneIn === first);
}
