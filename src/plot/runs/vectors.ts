import type {Point} from '../../sim';

/** The way from b to a, two points of the same length. */
export function minus(a: Point, b: Point): number[] {
  return a.map((x, i) => x - b[i]!);
}

/** The scalar product of two vectors of the same length. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * b[i]!, 0);
}
