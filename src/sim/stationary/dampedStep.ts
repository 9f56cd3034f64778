type Matrix = readonly (readonly number[])[];

/**
 * The step s with (H² + damping·|H|²·I)s = Hg of Levenberg and Marquardt, in one or two
 * variables. Written out, by elimination with partial pivoting: a search spends most of its
 * time here.
 *
 * @returns undefined when the matrix is singular to working precision.
 */
export function dampedStep(
  hessian: Matrix,
  gradient: readonly number[],
  damping: number,
): number[] | undefined {
  if (gradient.length === 1) {
    const h = hessian[0]![0]!;
    const normal = h * h + damping * (h * h);
    const isRegular = normal > normal * Number.EPSILON;
    return isRegular ? [(h * gradient[0]!) / normal] : undefined;
  }
  const [[a, b], [c, d]] = hessian as [[number, number], [number, number]];
  const added = damping * (a * a + b * b + c * c + d * d);
  const cross = a * c + b * d;
  let [top, topRight] = [a * a + b * b + added, cross];
  let [low, lowRight] = [cross, c * c + d * d + added];
  let right = a * gradient[0]! + b * gradient[1]!;
  let lower = c * gradient[0]! + d * gradient[1]!;
  const least = Math.max(Math.abs(top), Math.abs(cross), Math.abs(lowRight)) * tiny;
  if (Math.abs(low) > Math.abs(top)) {
    [top, topRight, low, lowRight] = [low, lowRight, top, topRight];
    [right, lower] = [lower, right];
  }
  if (!(Math.abs(top) > least)) return undefined;
  const factor = low / top;
  lowRight -= factor * topRight;
  lower -= factor * right;
  if (!(Math.abs(lowRight) > least)) return undefined;
  const y = lower / lowRight;
  return [(right - topRight * y) / top, y];
}

/** A pivot this small beside the largest entry is rounding. */
const tiny = 2 * Number.EPSILON;
