import {norm} from '../math';
import type {Domain} from '../Objective';
import type {Landscape} from './Landscape';
import {samples} from './sampled';

/** The gradient on an even grid of the plane. */
export interface GradientGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Of each grid point ∂f/∂x and ∂f/∂y, row by row, one row for each y. */
  readonly slopes: Float64Array;
  /** |∇f| row by row; Infinity where there is none. */
  readonly steepness: readonly (readonly number[])[];
}

/**
 * Takes the gradient on a grid.
 *
 * @param count - Grid points along each side.
 */
export function gradientGrid(
  f: Landscape,
  [across, up]: readonly [Domain[0], Domain[0]],
  count: number,
): GradientGrid {
  const xs = samples(across, count);
  const ys = samples(up, count);
  const slopes = new Float64Array(2 * count * count);
  const point = [0, 0];
  let next = 0;
  const steepness: number[][] = [];
  for (const y of ys) {
    point[1] = y;
    const line: number[] = [];
    for (const x of xs) {
      point[0] = x;
      const gradient = f.gradient(point);
      slopes[next++] = gradient[0]!;
      slopes[next++] = gradient[1]!;
      const size = norm(gradient);
      line.push(size === size ? size : Infinity);
    }
    steepness.push(line);
  }
  return {xs, ys, slopes, steepness};
}

/** The gradient at a grid point; undefined outside the grid. */
export function gradientAt(
  {xs, ys, slopes}: GradientGrid,
  column: number,
  row: number,
): [number, number] | undefined {
  if (!(column >= 0 && column < xs.length && row >= 0 && row < ys.length)) return;
  const index = 2 * (row * xs.length + column);
  return [slopes[index]!, slopes[index + 1]!];
}
