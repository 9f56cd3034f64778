import type {Domain, Objective} from '../Objective';

/**
 * Samples an objective of two variables on an even grid, the domain's edges included.
 *
 * @param columns - Samples along x, at least 2.
 * @param rows - Samples along y, at least 2.
 * @returns `columns × rows` values row by row, the first row at the low y; NaN where the
 *   objective is not defined.
 */
export function sampleField(
  objective: Pick<Objective, 'value'>,
  domain: Domain,
  columns: number,
  rows: number,
): Float64Array {
  const [[left, right], [bottom, top]] = domain as [Domain[0], Domain[0]];
  const field = new Float64Array(columns * rows);
  const point = [0, 0];
  for (let row = 0; row < rows; row++) {
    point[1] = between(bottom, top, row / (rows - 1));
    for (let column = 0; column < columns; column++) {
      point[0] = between(left, right, column / (columns - 1));
      field[row * columns + column] = objective.value(point);
    }
  }
  return field;
}

/** Exact at both ends. */
function between(low: number, high: number, share: number): number {
  return share === 1 ? high : low + (high - low) * share;
}
