import type {Field} from './contours';

/** Of the samples on one side of a level, so many stand alone between two others. */
const most = 0.9;

/**
 * Whether f is below a level, or above it, only along lines that are thinner than its
 * samples are apart. Where f touches a value along a line, as x² does 0 at x = 0, both sides
 * of a contour line so near to it would be one, in fragments.
 *
 * @example
 * ```ts
 * isThread({columns: 3, rows: 2, values: [1, 0, 1, 1, 0, 1]}, 0.5); // true
 * ```
 */
export function isThread(field: Field, level: number): boolean {
  return [-1, 1].some(side => {
    const isBeyond = (column: number, row: number) =>
      column >= 0 &&
      column < field.columns &&
      row >= 0 &&
      row < field.rows &&
      side * (field.values[row * field.columns + column]! - level) > 0;
    let [all, alone] = [0, 0];
    for (let row = 0; row < field.rows; row++) {
      for (let column = 0; column < field.columns; column++) {
        if (!isBeyond(column, row)) continue;
        all++;
        const isNarrow =
          !(isBeyond(column - 1, row) || isBeyond(column + 1, row)) ||
          !(isBeyond(column, row - 1) || isBeyond(column, row + 1));
        if (isNarrow) alone++;
      }
    }
    return all > 0 && alone > most * all;
  });
}
