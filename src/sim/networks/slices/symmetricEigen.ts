/** Eigenvalues and eigenvectors of a symmetric matrix. */

export interface Eigenpair {
  readonly value: number;
  /** Of length 1. */
  readonly vector: Float64Array;
}

/** Each sweep squares the error once it is small; more than a dozen are never needed. */
const mostSweeps = 50;

/**
 * The cyclic Jacobi method.
 *
 * Source: G. H. Golub, C. F. Van Loan, Matrix Computations (4th ed., 2013), section 8.5.
 *
 * @param matrix - n rows of n numbers, symmetric.
 * @returns n pairs, the largest eigenvalue first.
 */
export function symmetricEigen(matrix: readonly ArrayLike<number>[]): Eigenpair[] {
  const n = matrix.length;
  const a = matrix.map(row => Float64Array.from(row));
  const vectors = matrix.map((_, i) => new Float64Array(n).fill(1, i, i + 1));
  for (let sweep = 0; sweep < mostSweeps && !isDiagonal(a); sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) rotate(a, vectors, p, q);
    }
  }
  return vectors
    .map((vector, i) => ({value: a[i]![i]!, vector}))
    .sort((left, right) => right.value - left.value);
}

/** Turns rows and columns p and q so that a[p][q] vanishes (Golub and Van Loan, 8.5.2). */
function rotate(
  a: Float64Array[],
  vectors: Float64Array[],
  p: number,
  q: number,
): void {
  const off = a[p]![q]!;
  if (off === 0) return;
  const tau = (a[q]![q]! - a[p]![p]!) / (2 * off);
  const size = Math.abs(tau) + Math.sqrt(1 + tau * tau);
  const tangent = (tau >= 0 ? 1 : -1) / size;
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = tangent * cosine;
  for (const row of a) {
    const [x, y] = [row[p]!, row[q]!];
    row[p] = cosine * x - sine * y;
    row[q] = sine * x + cosine * y;
  }
  mix(a[p]!, a[q]!, cosine, sine);
  mix(vectors[p]!, vectors[q]!, cosine, sine);
}

function mix(first: Float64Array, second: Float64Array, cosine: number, sine: number) {
  for (let i = 0; i < first.length; i++) {
    const [x, y] = [first[i]!, second[i]!];
    first[i] = cosine * x - sine * y;
    second[i] = sine * x + cosine * y;
  }
}

/** Whether what is off the diagonal is lost in the rounding of what is on it. */
function isDiagonal(a: readonly Float64Array[]): boolean {
  let on = 0;
  let off = 0;
  a.forEach((row, i) =>
    row.forEach((value, j) => {
      if (i === j) on += value * value;
      else off += value * value;
    }),
  );
  return off <= on * 1e-30;
}
