/** Derivatives by central differences, to hold exact ones against. */
type Point = readonly number[];

/** Near the cube root of the last bit: truncation and rounding weigh the same there. */
const differenceStep = 6e-6;

function shifted(point: Point, i: number, by: number): number[] {
  return point.map((x, j) => (j === i ? x + by : x));
}

/** ∂f/∂xᵢ for every i, with an error near 1e-10 of the third derivative. */
export function differenceGradient(
  f: (point: Point) => number,
  point: Point,
): number[] {
  return point.map((x, i) => {
    const h = differenceStep * Math.max(1, Math.abs(x));
    return (f(shifted(point, i, h)) - f(shifted(point, i, -h))) / (2 * h);
  });
}

/** ∂gᵢ/∂xⱼ, row by row. */
export function differenceJacobian(
  g: (point: Point) => readonly number[],
  point: Point,
): number[][] {
  const columns = point.map((x, j) => {
    const h = differenceStep * Math.max(1, Math.abs(x));
    const [after, before] = [g(shifted(point, j, h)), g(shifted(point, j, -h))];
    return after.map((value, i) => (value - before[i]!) / (2 * h));
  });
  return point.map((_, i) => columns.map(column => column[i]!));
}

/**
 * The largest distance between two lists of numbers, as a share of the larger of 1, their
 * own size and the size of what was differenced.
 */
export function disagreement(
  a: readonly number[],
  b: readonly number[],
  size = 1,
): number {
  return Math.max(
    ...a.map(
      (x, i) => Math.abs(x - b[i]!) / Math.max(1, size, Math.abs(x), Math.abs(b[i]!)),
    ),
  );
}
