import {norm} from '../math';
import type {Point} from '../Objective';
import {dampedStep} from './dampedStep';
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
  let hessian = slope > 0 ? f.hessian(point) : [];
  for (let update = 0; update < mostUpdates && slope > 0; update++) {
    const step = dampedStep(hessian, gradient, damping);
    const next = step && point.map((x, i) => x - step[i]!);
    if (!next || next.every((x, i) => x === point[i])) break;
    const nextGradient = f.gradient(next);
    const nextSlope = norm(nextGradient);
    if (nextSlope < slope) {
      [point, gradient, slope] = [next, nextGradient, nextSlope];
      hessian = f.hessian(point);
      damping *= 0.05;
    } else {
      damping = Math.max(damping, 1e-12) * 8;
      if (damping > 1e12) break;
    }
  }
  return {point, slope};
}
