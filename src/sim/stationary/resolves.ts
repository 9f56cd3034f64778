import {gradientAt, type GradientGrid} from './GradientGrid';
import type {Landscape} from './Landscape';

/** So many cells are looked into. */
const looks = 250;

/** How far the middle of a cell may be from the mean of its corners, beside the steepest. */
const slack = 0.2;

/** An error this small beside the usual slopes does not count: the tails of exp(−x⁴). */
const seen = 1e-3;

/** The share of cells that may be further from it: those with kinks and poles. */
const odd = 0.1;

/** Whether a grid shows what the gradient does between its points. */
export function resolves(f: Landscape, grid: GradientGrid): boolean {
  const {xs, ys} = grid;
  const across = xs.length - 1;
  const cells = across * (ys.length - 1);
  // Two numbers without a common factor, so that all columns have their turn.
  const stride = Math.max(1, Math.floor(cells / looks)) | 1;
  const looked: {steepest: number; error: number}[] = [];
  for (let cell = 0; cell < cells; cell += stride) {
    const [column, row] = [cell % across, Math.floor(cell / across)];
    const corners = [
      gradientAt(grid, column, row)!,
      gradientAt(grid, column + 1, row)!,
      gradientAt(grid, column, row + 1)!,
      gradientAt(grid, column + 1, row + 1)!,
    ];
    const [x, y] = [(xs[column]! + xs[column + 1]!) / 2, (ys[row]! + ys[row + 1]!) / 2];
    const middle = f.gradient([x, y]);
    let [steepest, error] = [0, 0];
    for (let axis = 0; axis < 2; axis++) {
      let sum = 0;
      for (const corner of corners) {
        sum += corner[axis]! / 4;
        steepest = Math.max(steepest, Math.abs(corner[axis]!));
      }
      error = Math.max(error, Math.abs(middle[axis]! - sum));
    }
    if (Number.isFinite(error + steepest)) looked.push({steepest, error});
  }
  const usual = looked.reduce((sum, cell) => sum + cell.steepest / looked.length, 0);
  const off = looked.filter(
    ({steepest, error}) => error > slack * steepest && error > seen * usual,
  );
  return off.length <= odd * looked.length;
}
