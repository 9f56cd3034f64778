import {norm} from '../math';
import {solve} from '../optimizers/solve';
import {dot} from '../optimizers/vectors';
import type {Point} from '../Objective';
import type {Landscape} from './Landscape';

const mostUpdates = 200;

/**
 * Follows |∇f| down from a point to where it vanishes.
 *
 * Newton's method on ∇f = 0, damped so that it neither leaps away nor stops where the
 * Hessian is singular: s solves (H² + μI)s = Hg, μ falls when |g| falls and rises when not
 * (Levenberg and Marquardt; Nocedal and Wright (2006), section 10.3).
 *
 * @returns The last point, and the gradient's length there.
 */
export function refine(f: Landscape, start: Point): {point: Point; slope: number} {
  let point = [...start];
  let gradient = f.gradient(point);
  let slope = norm(gradient);
  let damping = 1e-3;
  for (let update = 0; update < mostUpdates && slope > 0; update++) {
    const hessian = f.hessian(point);
    const size = dot(hessian.flat(), hessian.flat());
    const normal = hessian.map((row, i) =>
      hessian.map((other, j) => dot(row, other) + (i === j ? damping * size : 0)),
    );
    const step = solve(
      normal,
      hessian.map(row => dot(row, gradient)),
    );
    const next = step && point.map((x, i) => x - step[i]!);
    if (!next || next.every((x, i) => x === point[i])) break;
    const nextGradient = f.gradient(next);
    const nextSlope = norm(nextGradient);
    if (nextSlope < slope) {
      [point, gradient, slope] = [next, nextGradient, nextSlope];
      damping *= 0.05;
    } else {
      damping = Math.max(damping, 1e-12) * 8;
      if (damping > 1e12) break;
    }
  }
  return {point, slope};
}
