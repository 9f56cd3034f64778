/** Two directions through the space of a network's parameters. */

export interface SliceDirections {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** The point centre + u·first + v·second, written into `point`. */
export function placeOnSlice(
  center: ArrayLike<number>,
  {first, second}: SliceDirections,
  [u, v]: readonly [u: number, v: number],
  point: Float64Array,
): void {
  for (let i = 0; i < point.length; i++) {
    point[i] = center[i]! + u * first[i]! + v * second[i]!;
  }
}

/** The inner product of two lists of one length. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
