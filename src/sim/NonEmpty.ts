/** A list with at least one entry: `list[0]` is there without asking. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** A list that has an entry. @throws Error where it has none. */
export function nonEmpty<T>(list: readonly T[]): NonEmpty<T> {
  const [first, ...others] = list;
  if (first === undefined) throw new Error('Expected a list with an entry, got none.');
  return [first, ...others];
}

/** The last entry. */
export function last<T>(list: NonEmpty<T>): T {
  return list[list.length - 1]!;
}

/** As `list.map`, which forgets that the result is as long as the list. */
export function mapAll<T, U>(
  list: NonEmpty<T>,
  change: (entry: T, index: number) => U,
): NonEmpty<U> {
  const [first, ...others] = list;
  return [change(first, 0), ...others.map((entry, i) => change(entry, i + 1))];
}
