import type {Point} from '../Objective';

/** A point near which the gradient may vanish. */
export interface Candidate {
  readonly point: Point;
  /** The steepest slope on the grid around it: what a small slope is small against. */
  readonly scale: number;
}

/**
 * Samples of a curve where |f′| is not larger than at either neighbour.
 *
 * @param steepness - |f′| at each x, Infinity where it has none.
 */
export function candidates(
  xs: readonly number[],
  steepness: readonly number[],
): Candidate[] {
  return xs.flatMap((x, i) => {
    const around = [steepness[i - 1] ?? Infinity, steepness[i + 1] ?? Infinity];
    return pick([x], steepness[i]!, around);
  });
}

/**
 * Grid points of the plane where |∇f| is not larger than at any neighbour.
 *
 * @param steepness - |∇f| row by row, one row for each y.
 */
export function planeCandidates(
  [xs, ys]: readonly [readonly number[], readonly number[]],
  steepness: readonly (readonly number[])[],
): Candidate[] {
  const found: Candidate[] = [];
  steepness.forEach((line, row) => {
    line.forEach((slope, column) => {
      if (!isLeast(steepness, column, row)) return;
      const around = neighbors.map(
        ([dx, dy]) => steepness[row + dy]?.[column + dx] ?? Infinity,
      );
      found.push(...pick([xs[column]!, ys[row]!], slope, around));
    });
  });
  return found;
}

/** Whether no neighbour of a grid's number is smaller. */
function isLeast(
  numbers: readonly (readonly number[])[],
  column: number,
  row: number,
): boolean {
  const number = numbers[row]![column]!;
  for (let y = row - 1; y <= row + 1; y++) {
    const line = numbers[y];
    if (!line) continue;
    if (line[column - 1]! < number || line[column + 1]! < number) return false;
    if (line[column]! < number) return false;
  }
  return true;
}

/** Steps to the eight grid points around one. */
export const neighbors = [-1, 0, 1]
  .flatMap(dx => [-1, 0, 1].map(dy => [dx, dy] as const))
  .filter(([dx, dy]) => dx !== 0 || dy !== 0);

/** The square of a fainter slope is no number: nothing can be told where all are. */
const faintest = 1e-150;

/** A slope of Infinity marks the outside and places where there is none. */
function pick(point: Point, slope: number, around: readonly number[]): Candidate[] {
  if (!(slope < Infinity) || around.some(other => other < slope)) return [];
  const scale = Math.max(...around.filter(Number.isFinite));
  const isFaint = !(scale > faintest) || (slope > 0 && slope < faintest);
  return isFaint ? [] : [{point, scale}];
}
