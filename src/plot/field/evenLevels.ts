import {sortedFinite} from './sortedFinite';

/** Between these shares of the samples there are as many levels as asked for. */
const usual = {from: 0.03, to: 0.97};

/** So many times as many there are at most: of a pole's lines, the outer ones. */
const most = 3;

/**
 * Levels for a contour map at equal distances of f, as those of a hiking map: where its lines
 * crowd, f is steep. One of them is a given value.
 *
 * @param values - Samples of f on an even grid; those that are not finite are left out.
 * @param through - A value that is a level.
 * @param count - About how many.
 * @returns The levels, ascending, and from one to the next; 0 for a constant field, which has
 *   none.
 *
 * @example
 * ```ts
 * evenLevels([0, 1, 2, 3, 4], 2, 4).levels; // [1, 2, 3]
 * ```
 */
export function evenLevels(
  values: ArrayLike<number>,
  through: number,
  count = 18,
): {readonly levels: readonly number[]; readonly step: number} {
  const sorted = sortedFinite(values);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const [lowest, highest] = [at(0), at(1)];
  const spread = at(usual.to) - at(usual.from) || highest - lowest;
  const step = spread / count;
  if (!(step > 1e-12 * Math.max(Math.abs(lowest), Math.abs(highest)))) {
    return {levels: [], step: 0};
  }
  const side = Math.ceil((most * count) / 2);
  // From the middle of what is usual, so that the lines of a pole are cut off and no others.
  const middle = Math.round((at(0.5) - through) / step);
  const levels = Array.from(
    {length: 2 * side + 1},
    (_, i) => through + (middle + i - side) * step,
  );
  return {levels: levels.filter(level => lowest < level && level < highest), step};
}
