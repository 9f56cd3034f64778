/**
 * Digits after the point with which numbers over an interval of this width are worth
 * showing: a thousandth of the width is still visible. Fixed for a whole clip, so that
 * the point stays where it is while a number changes.
 *
 * @example
 * ```ts
 * decimalsFor(5); // 3
 * decimalsFor(400); // 1
 * ```
 */
export function decimalsFor(width: number): number {
  if (!(width > 0) || !Number.isFinite(width)) return 3;
  // The power of ten of the first digit: exact, which a logarithm need not be.
  const exponent = Number(width.toExponential().split('e')[1]);
  return Math.min(8, Math.max(0, 3 - exponent));
}
