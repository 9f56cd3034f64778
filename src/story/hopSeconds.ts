/** A last hop takes this share of the time of a first one. */
const acceleration = 0.4;

/** A quick hop is never slower than this, in seconds. */
const slowest = 0.5;

/**
 * How long each of many hops takes, so that together they take a given time: the first
 * ones longer, each one a little shorter than the one before.
 *
 * @param total - Seconds for all of them; a few hops take less, because none is slower
 *   than half a second.
 *
 * @example
 * ```ts
 * hopSeconds(3, 1); // [0.476, 0.333, 0.190]
 * ```
 */
export function hopSeconds(count: number, total: number): number[] {
  const shares = Array.from({length: count}, (_, k) =>
    count > 1 ? 1 - ((1 - acceleration) * k) / (count - 1) : 1,
  );
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map(share => Math.min(slowest * share, (total * share) / sum));
}
