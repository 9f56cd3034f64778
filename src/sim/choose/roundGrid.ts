/** Round numbers spread over an interval, and what is usual of many. */

/** How many there are about. */
const tries = 15;

/**
 * The multiples of a round step in an interval, without a share of it at each end.
 *
 * @example
 * ```ts
 * roundGrid([-3, 3], 0.15); // [-2, -1.8, …, 2]
 * ```
 */
export function roundGrid(
  [low, high]: readonly [number, number],
  border: number,
): number[] {
  const room = border * (high - low);
  const [from, to] = [low + room, high - room];
  const step = roundStep((to - from) / tries);
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({length: last - first + 1}, (_, i) =>
    step < 1 ? (first + i) / Math.round(1 / step) : (first + i) * step,
  );
}

/** The next number below of 1, 2 or 5 times a power of ten. */
export function roundStep(wanted: number): number {
  let unit = 1;
  while (unit > wanted) unit /= 10;
  while (unit * 10 <= wanted) unit *= 10;
  return unit * ([5, 2, 1].find(times => times * unit <= wanted) ?? 1);
}

/** The middle of those values that are finite; 0 without any. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
