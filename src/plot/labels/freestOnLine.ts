import type {Place} from '../pathGeometry';

/** Places on the level line that are tried, and looks at each stretch of a line. */
const tried = 24;
const looks = 16;

/**
 * Where on a level line words are farthest from some lines.
 *
 * @param level - Its left end; its length is `length`.
 * @param width - Of the words, with what is free beside them.
 * @returns The middle of the words, along x.
 *
 * @example
 * ```ts
 * // A line that falls through the level at its left end: the words stand at the right.
 * freestOnLine({x: 0, y: 0, length: 100}, 20, [[{x: 0, y: -10}, {x: 20, y: 90}]]); // 90
 * ```
 */
export function freestOnLine(
  level: Place & {readonly length: number},
  width: number,
  lines: readonly (readonly Place[])[],
): number {
  const spots = lines.flatMap(line =>
    line.flatMap((to, k) => between(line[k - 1] ?? to, to)),
  );
  const clearance = (x: number) =>
    Math.min(
      ...spots
        .filter(spot => Math.abs(spot.x - x) < width / 2)
        .map(spot => Math.abs(spot.y - level.y)),
    );
  const candidates = Array.from(
    {length: tried + 1},
    (_, i) => level.x + width / 2 + ((level.length - width) * i) / tried,
  );
  return candidates.reduce((best, x) => (clearance(x) > clearance(best) ? x : best));
}

function between(from: Place, to: Place): Place[] {
  return Array.from({length: looks}, (_, i) => {
    const part = (i + 1) / looks;
    return {x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y)};
  });
}
