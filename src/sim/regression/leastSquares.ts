import {DataError} from '../data/DataError';
import type {DataPoint} from '../data/linePoints';
import type {LineModel} from './lineFit';

/**
 * The line of least squares in closed form, the reference for descent on `mse`.
 *
 * weight = Σ(x − x̄)(y − ȳ) / Σ(x − x̄)² and bias = ȳ − weight·x̄; through the origin
 * weight = Σxy / Σx². The sums are centred, which keeps their digits.
 *
 * @returns The parameters in the order of `LineFit.parameters`.
 * @throws DataError when the points leave the line open: fewer than two different x, or
 * through the origin no x but 0.
 */
export function leastSquares(
  points: readonly DataPoint[],
  model: LineModel = 'line',
): number[] {
  const center = model === 'line' ? mean(points) : {x: 0, y: 0};
  let products = 0;
  let squares = 0;
  for (const {x, y} of points) {
    products += (x - center.x) * (y - center.y);
    squares += (x - center.x) * (x - center.x);
  }
  if (squares === 0) {
    const needed =
      model === 'line' ? 'two points with different x' : 'a point with x ≠ 0';
    throw new DataError(`Expected at least ${needed}; these fit more than one line.`);
  }
  const weight = products / squares;
  return model === 'line' ? [weight, center.y - weight * center.x] : [weight];
}

function mean(points: readonly DataPoint[]): DataPoint {
  let x = 0;
  let y = 0;
  for (const point of points) {
    x += point.x;
    y += point.y;
  }
  return {x: x / points.length, y: y / points.length};
}
