/** A list with at least one entry: `list[0]` is there without asking. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The last entry. */
export function last<T>(list: NonEmpty<T>): T {
  return list[list.length - 1]!;
}

/** As `list.map`, which forgets that the result is as long as the list. */
export function mapAll<T, U>(list: NonEmpty<T>, change: (entry: T) => U): NonEmpty<U> {
  const [first, ...others] = list;
  return [change(first), ...others.map(change)];
}
