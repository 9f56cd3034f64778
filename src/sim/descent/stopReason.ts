import type {Point} from '../Objective';
import type {Problem} from '../optimizers/Optimizer';
import type {Iterate} from '../Trajectory';

/** A coordinate beyond this will not come back, and its square still is a number. */
const largestCoordinate = 1e30;

/** The same for values. */
const largestValue = 1e60;

/** Far out, a value that is not a number comes from overflow (∞ − ∞), not from a hole. */
const farOut = 1e9;

/** How far beside a pole the function is looked at, in units of max(1, |x|). */
const poleOffset = 1e-8;

/**
 * Whether a run must end before an iterate.
 *
 * @returns `left-domain` where the value or gradient is not a number or a pole is hit,
 *   `diverged` where something grew beyond every bound, undefined where all is well.
 */
export function stopReason(
  problem: Problem,
  {point, value, gradient}: Pick<Iterate, 'point' | 'value' | 'gradient'>,
): 'left-domain' | 'diverged' | undefined {
  const distance = largest(point);
  if (!(distance <= largestCoordinate)) return 'diverged';
  if (value !== value) return distance > farOut ? 'diverged' : 'left-domain';
  if (!(Math.abs(value) <= largestValue)) {
    return isPole(problem, point, value) ? 'left-domain' : 'diverged';
  }
  if (largest(gradient) < Infinity) return undefined;
  return distance > farOut || Math.abs(value) > farOut ? 'diverged' : 'left-domain';
}

/** The largest |coordinate|; Infinity when one is not a number. */
function largest(vector: readonly number[]): number {
  let result = 0;
  for (let i = 0; i < vector.length; i++) {
    const size = Math.abs(vector[i]!);
    if (!(size <= result)) result = size === size ? size : Infinity;
  }
  return result;
}

/** A pole is isolated, overflow is not: a step aside, the function is finite again. */
function isPole(problem: Problem, point: Point, value: number): boolean {
  if (Math.abs(value) < Infinity) return false;
  return point.some((x, i) =>
    [-poleOffset, poleOffset].some(side => {
      const near = [...point];
      near[i] = x + side * Math.max(1, Math.abs(x));
      return Number.isFinite(problem.value(near));
    }),
  );
}
