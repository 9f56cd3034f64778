type Lists = Readonly<Record<string, readonly unknown[]>>;

/** One value of each list, in every way; the last list varies fastest. */
export function combinations(lists: Lists): Readonly<Record<string, unknown>>[] {
  return Object.entries(lists).reduce<Readonly<Record<string, unknown>>[]>(
    (made, [name, values]) =>
      made.flatMap(record => values.map(value => ({...record, [name]: value}))),
    [{}],
  );
}
