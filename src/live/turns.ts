/** Does one thing after the other: whoever asks gets what its own work gives. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return work => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
}
