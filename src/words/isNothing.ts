/** Beside what it is measured by, this share is nothing. */
const nothing = 1e-4;

/** A goal that is so small beside it may be 0, and rounded. */
const rounding = 1e-13;

/**
 * Whether a number is to be written `≈ 0`: it is not 0, but nothing beside the first one of
 * its run; and beside the one that the run goes to, if that is known: x² + 5 comes down to
 * 5, which is no 0 however high the run begins.
 *
 * @example
 * ```ts
 * isNothing(0.001, 1000); // true
 * isNothing(5, 1e8, 5); // false
 * ```
 */
export function isNothing(value: number, first: number, goal = 0): boolean {
  if (value === 0 || !(Math.abs(value) < nothing * Math.abs(first))) return false;
  const isZero = Math.abs(goal) <= rounding * Math.abs(first);
  return isZero || Math.abs(value) < nothing * Math.abs(goal);
}
