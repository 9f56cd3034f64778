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
  return [-1, 1].some(side => areAlone(beyond(field, level, side)));
}

/** Samples on one side of a level, in a frame of ones that are not. */
interface Marked {
  readonly stride: number;
  /** 1 where a sample is. */
  readonly marks: Uint8Array;
  readonly count: number;
}

function beyond({columns, rows, values}: Field, level: number, side: number): Marked {
  const stride = columns + 2;
  const marks = new Uint8Array(stride * (rows + 2));
  let count = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!(side * (values[row * columns + column]! - level) > 0)) continue;
      marks[(row + 1) * stride + column + 1] = 1;
      count++;
    }
  }
  return {stride, marks, count};
}

/** Most are not, and a few of them show it. */
function areAlone({stride, marks, count}: Marked): boolean {
  let together = 0;
  for (let at = stride; at < marks.length - stride && count > 0; at++) {
    if (marks[at] === 0) continue;
    const isNarrow =
      marks[at - 1]! + marks[at + 1]! === 0 ||
      marks[at - stride]! + marks[at + stride]! === 0;
    if (!isNarrow) together++;
    if (count - together <= most * count) return false;
  }
  return count > 0;
}
