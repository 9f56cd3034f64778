/** The loss of a straight line on data. */
import type {DataLoss} from '../data/DataLoss';
import {DataError} from '../data/DataError';
import type {DataPoint} from '../data/linePoints';
import {indices} from '../data/shuffle';
import {
  absoluteLoss,
  huberLoss,
  squaredLoss,
  type ResidualLoss,
  type ResidualLossId,
} from './residualLosses';

/** `line` has weight and bias; `line-through-origin` the weight alone. */
export type LineModel = 'line' | 'line-through-origin';

export interface LineFitOptions {
  readonly points: readonly DataPoint[];
  readonly loss: ResidualLossId;
  /** `line` by default. */
  readonly model?: LineModel;
  /** Where Huber's loss turns straight, in units of y; 1 by default. */
  readonly huberThreshold?: number;
}

export interface LineFit extends DataLoss {
  readonly points: readonly DataPoint[];
  readonly loss: ResidualLossId;
  readonly model: LineModel;
  /** `['weight', 'bias']` or `['weight']`, in the order of the parameters. */
  readonly parameters: readonly string[];
  /** weight·x + bias. */
  predict(weights: ArrayLike<number>, x: number): number;
  /** prediction − y of every point. */
  residuals(weights: ArrayLike<number>): number[];
  hessian(weights: ArrayLike<number>, samples?: ArrayLike<number>): number[][];
}

/**
 * The average loss of weight·x + bias over the points.
 *
 * @throws DataError without points, with a coordinate that is not finite, or for a
 * threshold that is not positive.
 * @example
 * const fit = lineFit({points: [{x: 2, y: 3}], loss: 'mae', model: 'line-through-origin'});
 * fit.value([1]); // |2·1 − 3| = 1
 */
export function lineFit(options: LineFitOptions): LineFit {
  const {points, loss, model = 'line'} = options;
  expectPoints(points);
  const cost = residualLoss(loss, options.huberThreshold ?? 1);
  const dimension = model === 'line' ? 2 : 1;
  const everyone = indices(points.length);
  const predict = (weights: ArrayLike<number>, x: number) =>
    model === 'line' ? weights[0]! * x + weights[1]! : weights[0]! * x;
  const residual = (weights: ArrayLike<number>, {x, y}: DataPoint) =>
    predict(weights, x) - y;
  return {
    points,
    loss,
    model,
    dimension,
    sampleCount: points.length,
    parameters: model === 'line' ? ['weight', 'bias'] : ['weight'],
    predict,
    residuals: weights => points.map(point => residual(weights, point)),
    value(weights, samples = everyone) {
      let sum = 0;
      for (let i = 0; i < samples.length; i++) {
        sum += cost.value(residual(weights, points[samples[i]!]!));
      }
      return sum / samples.length;
    },
    valueAndGradient(weights, samples = everyone) {
      const gradient = new Float64Array(dimension);
      let sum = 0;
      for (let i = 0; i < samples.length; i++) {
        const point = points[samples[i]!]!;
        const r = residual(weights, point);
        const slope = cost.slope(r);
        sum += cost.value(r);
        gradient[0]! += slope * point.x;
        if (dimension === 2) gradient[1]! += slope;
      }
      const count = samples.length;
      return {value: sum / count, gradient: gradient.map(total => total / count)};
    },
    hessian(weights, samples = everyone) {
      const chosen = Array.from(samples, index => points[index]!);
      return hessian(chosen, dimension, point =>
        cost.curvature(residual(weights, point)),
      );
    },
  };
}

function hessian(
  points: readonly DataPoint[],
  dimension: 1 | 2,
  curvature: (point: DataPoint) => number,
): number[][] {
  let [xx, x1, one] = [0, 0, 0];
  for (const point of points) {
    const bend = curvature(point) / points.length;
    xx += bend * point.x * point.x;
    x1 += bend * point.x;
    one += bend;
  }
  return dimension === 1
    ? [[xx]]
    : [
        [xx, x1],
        [x1, one],
      ];
}

/**
 * The loss of a residual, by its id.
 *
 * @throws DataError for an id that a caller without types may give.
 */
function residualLoss(id: string, threshold: number): ResidualLoss {
  if (id === 'mae') return absoluteLoss;
  if (id === 'mse') return squaredLoss;
  if (id === 'huber') return huberLoss(expectThreshold(threshold));
  throw new DataError(`Expected the loss to be mae, mse or huber, got "${id}".`);
}

function expectThreshold(threshold: number): number {
  if (!(threshold > 0 && threshold < Infinity)) {
    throw new DataError(
      `Expected Huber’s threshold to be a positive number, got ${threshold}.`,
    );
  }
  return threshold;
}

function expectPoints(points: readonly DataPoint[]): void {
  if (points.length === 0)
    throw new DataError('Expected at least one point, got none.');
  const wrong = points.findIndex(
    ({x, y}) => !Number.isFinite(x) || !Number.isFinite(y),
  );
  if (wrong < 0) return;
  const {x, y} = points[wrong]!;
  throw new DataError(`Expected finite points, got (${x}, ${y}) at index ${wrong}.`);
}
