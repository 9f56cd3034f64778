/**
 * The order in which the cells of a height field cover one another.
 *
 * On its way to the eye, a sight line crosses columns and rows of cells that come ever
 * nearer to the eye's own column and row. So the cells may be painted by falling distance
 * of their column from the eye's column, and within a column by falling distance of their
 * row: exact for every perspective, and nothing needs sorting.
 */
import type {World} from './camera';
import type {Mesh} from './mesh';

/**
 * Lists the cells from back to front.
 *
 * @param mesh - The cells.
 * @param half - World half-widths of the floor.
 * @param eye - The camera's eye in world coordinates.
 * @param order - Receives the cells.
 */
export function paintOrder(
  mesh: Mesh,
  half: readonly [number, number],
  eye: World,
  order: Int32Array,
): void {
  const {columns, rows, cellAt} = mesh;
  const eyeColumn = Math.floor(((eye[0] / half[0] + 1) / 2) * columns);
  const eyeRow = Math.floor(((eye[1] / half[1] + 1) / 2) * rows);
  let count = 0;
  eachTowards(columns, eyeColumn, column =>
    eachTowards(rows, eyeRow, row => {
      const cell = cellAt[row * columns + column]!;
      if (cell >= 0) order[count++] = cell;
    }),
  );
}

/** Visits 0 … count − 1, on either side of `near` the farthest first, `near` last. */
export function eachTowards(
  count: number,
  near: number,
  visit: (index: number) => void,
): void {
  for (let index = 0; index < Math.min(near, count); index++) visit(index);
  for (let index = count - 1; index >= Math.max(near, 0); index--) visit(index);
}
