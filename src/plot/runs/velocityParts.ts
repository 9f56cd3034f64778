import {updatesOf, type Point} from '../../sim';
import type {PlaneRun} from './planeRuns';

/** A step in the plane as a sum: what is left of the steps before, and −η∇f. */
export interface VelocityParts {
  readonly carried: Point;
  readonly fresh: Point;
}

/**
 * The steps of a run, each as the sum of its two parts; none where its optimizer does not
 * tell how they are made.
 */
export function velocityParts(run: PlaneRun): readonly VelocityParts[] {
  const [xs, ys] = [updatesOf(run, 0), updatesOf(run, 1)];
  return xs.map((x, k) => {
    const both = [x, ys[k]!];
    return {
      carried: both.map(
        ({learningRate, slope, product}) => learningRate * slope - product,
      ),
      fresh: both.map(({learningRate, slope}) => 0 - learningRate * slope),
    };
  });
}
