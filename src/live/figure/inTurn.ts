let last: Promise<unknown> = Promise.resolve();

/**
 * Does one thing after the other, for the whole page: scenes share what Motion Canvas keeps
 * of the one that runs, and two simulations at once would only make both late.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => {});
  return mine;
}
