type Matrix = readonly (readonly number[])[];

/**
 * Eigenvalues of a symmetric 1×1 or 2×2 matrix, ascending.
 *
 * The root of larger magnitude comes from the quadratic formula, the other from the
 * determinant, so that neither loses digits (Press et al., Numerical Recipes, section 5.6).
 */
export function eigenvalues(matrix: Matrix): number[] {
  if (matrix.length === 1) return [matrix[0]![0]!];
  const [a, b, d] = [matrix[0]![0]!, matrix[0]![1]!, matrix[1]![1]!];
  const middle = (a + d) / 2;
  const half = (a - d) / 2;
  const radius = Math.sqrt(half * half + b * b);
  const outer = middle + (middle < 0 ? -radius : radius);
  const inner = outer === 0 ? 0 : (a / outer) * d - (b / outer) * b;
  return inner < outer ? [inner, outer] : [outer, inner];
}

/** A unit vector that a symmetric 1×1 or 2×2 matrix stretches by an eigenvalue. */
export function eigenvector(matrix: Matrix, value: number): number[] {
  if (matrix.length === 1) return [1];
  const [a, b, d] = [matrix[0]![0]!, matrix[0]![1]!, matrix[1]![1]!];
  // Either row of A − λI is at right angles to the vector; the longer one is the surer.
  const first = [-b, a - value];
  const second = [d - value, -b];
  const length = ([x, y]: number[]): number => Math.sqrt(x! * x! + y! * y!);
  const longer = length(first) >= length(second) ? first : second;
  const size = length(longer);
  return size === 0 ? [1, 0] : longer.map(part => part / size);
}
