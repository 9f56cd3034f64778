import type {Problem} from './Optimizer';
import {along, dot, times} from './vectors';

/** How often the bracket may double: 2⁶⁰ times the first guess is not a step any more. */
const mostDoublings = 60;

/** A slope this small beside the slope at the start is rounding. */
const negligible = 1e-12;

/** Bisection settles a bracket of any size in fewer. */
const mostBisections = 200;

/**
 * A minimum of t ↦ f(point + t·direction) for t > 0. Of several it is not always the first:
 * one that lies before the guess from slope and bend may be stepped over.
 *
 * @param gradient - At the point.
 * @param direction - A descent direction.
 * @returns t, or 0 when the function has no minimum that way.
 */
export function minimizeAlong(
  problem: Problem,
  point: readonly number[],
  gradient: readonly number[],
  direction: readonly number[],
): number {
  const slopeAt = (t: number): number =>
    dot(problem.gradient(along(point, t, direction)), direction);
  const slope = dot(gradient, direction);
  if (!(slope < 0)) return 0;
  const bend = problem.hessian
    ? dot(times(problem.hessian(point), direction), direction)
    : 0;
  // The minimum of the parabola with this slope and bend: exact on a quadratic.
  let high = bend > 0 ? -slope / bend : 1 / Math.sqrt(dot(direction, direction));
  let low = 0;
  let doublings = 0;
  for (let at = slopeAt(high); at < 0; at = slopeAt(high)) {
    if (at > slope * negligible) return high;
    if (++doublings > mostDoublings) return 0;
    low = high;
    high *= 2;
  }
  return bisect(slopeAt, low, high, -slope * negligible);
}

/** A root of a function that is negative at `low` and not at `high`. */
function bisect(
  f: (t: number) => number,
  low: number,
  high: number,
  tolerance: number,
): number {
  if (f(high) <= tolerance) return high;
  for (let i = 0; i < mostBisections; i++) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return low + (high - low) / 2;
}
