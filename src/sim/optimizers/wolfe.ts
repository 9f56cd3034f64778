import type {Problem} from './Optimizer';
import {along, dot} from './vectors';

/** Nocedal and Wright's values for quasi-Newton methods (section 3.1). */
const sufficientDecrease = 1e-4;
const curvature = 0.9;

const mostTrials = 60;

/** f and its slope at distance t along a line. */
interface Sample {
  readonly t: number;
  readonly value: number;
  readonly slope: number;
}

/**
 * A step size that meets the strong Wolfe conditions.
 *
 * Nocedal and Wright, Numerical Optimization (2006), algorithms 3.5 (bracketing) and 3.6
 * (zoom, here by bisection).
 *
 * @param gradient - At the point.
 * @param direction - A descent direction.
 * @param first - The step size tried first.
 * @returns The step size, or 0 when rounding leaves none that lowers f.
 */
export function wolfe(
  problem: Problem,
  point: readonly number[],
  gradient: readonly number[],
  direction: readonly number[],
  first: number,
): number {
  const sample = (t: number): Sample => {
    const at = along(point, t, direction);
    const slope = dot(problem.gradient(at), direction);
    return {t, value: problem.value(at), slope};
  };
  const start = {t: 0, value: problem.value(point), slope: dot(gradient, direction)};
  const line: Line = {
    sample,
    tooHigh: s => !(s.value <= start.value + sufficientDecrease * s.t * start.slope),
    flatEnough: s => Math.abs(s.slope) <= -curvature * start.slope,
  };
  let previous: Sample = start;
  let current = sample(first);
  for (let trial = 0; trial < mostTrials; trial++) {
    if (line.tooHigh(current) || (trial > 0 && current.value >= previous.value)) {
      return zoom(line, previous, current);
    }
    if (line.flatEnough(current)) return current.t;
    if (current.slope >= 0) return zoom(line, current, previous);
    previous = current;
    current = sample(2 * current.t);
  }
  return previous.t;
}

/** f along a line, and the two conditions. */
interface Line {
  sample(t: number): Sample;
  tooHigh(sample: Sample): boolean;
  flatEnough(sample: Sample): boolean;
}

/** Algorithm 3.6: `low` keeps the lowest value that is not too high. */
function zoom(line: Line, low: Sample, high: Sample): number {
  for (let trial = 0; trial < mostTrials; trial++) {
    const middle = line.sample((low.t + high.t) / 2);
    if (line.tooHigh(middle) || middle.value >= low.value) {
      high = middle;
    } else {
      if (line.flatEnough(middle)) return middle.t;
      if (middle.slope * (high.t - low.t) >= 0) high = low;
      low = middle;
    }
  }
  return low.t;
}
