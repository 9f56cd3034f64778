/** The few vector operations that line searches and second-order methods need. */

/** The inner product. */
export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** a + t·b */
export function along(a: readonly number[], t: number, b: readonly number[]): number[] {
  return a.map((value, i) => value + t * b[i]!);
}

/** A matrix, row by row, times a vector. */
export function times(
  matrix: readonly (readonly number[])[],
  vector: readonly number[],
): number[] {
  return matrix.map(row => dot(row, vector));
}

/** Overwrites `target` with `source`. */
export function assign(target: number[], source: readonly number[]): void {
  for (let i = 0; i < target.length; i++) target[i] = source[i]!;
}
