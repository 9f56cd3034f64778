/** The loss of logistic regression on points of two classes. */
import type {LabelledPoint} from '../data/classPoints';
import type {DataLoss} from '../data/DataLoss';
import {DataError} from '../data/DataError';
import {indices} from '../data/shuffle';
import {exp, ln} from '../math';
import {sigmoid} from './sigmoid';

export interface LogisticRegression extends DataLoss {
  readonly points: readonly LabelledPoint[];
  /** A weight for each feature, then `bias`. */
  readonly parameters: readonly string[];
  /** The probability of label 1. */
  predict(weights: ArrayLike<number>, features: readonly number[]): number;
  /** The share of points whose likelier class is their label. */
  accuracy(weights: ArrayLike<number>): number;
}

/**
 * The average cross-entropy −y ln p − (1 − y) ln(1 − p) with p = σ(weights·features + bias).
 *
 * Its gradient is the average of (p − y)·features, and of p − y for the bias. Source:
 * C. M. Bishop, Pattern Recognition and Machine Learning (2006), equations 4.90 and 4.91.
 *
 * @throws DataError without points, or when points differ in their number of features.
 */
export function logisticRegression(
  points: readonly LabelledPoint[],
): LogisticRegression {
  const features = expectFeatures(points);
  const everyone = indices(points.length);
  const score = (weights: ArrayLike<number>, values: readonly number[]) => {
    let sum = weights[features]!;
    for (let i = 0; i < features; i++) sum += weights[i]! * values[i]!;
    return sum;
  };
  return {
    points,
    dimension: features + 1,
    sampleCount: points.length,
    parameters: [
      ...Array.from({length: features}, (_, i) => `weight ${i + 1}`),
      'bias',
    ],
    predict: (weights, values) => sigmoid(score(weights, values)),
    accuracy(weights) {
      const right = points.filter(
        point => score(weights, point.features) > 0 === (point.label === 1),
      );
      return right.length / points.length;
    },
    value(weights, samples = everyone) {
      let sum = 0;
      for (let i = 0; i < samples.length; i++) {
        const point = points[samples[i]!]!;
        sum += crossEntropy(score(weights, point.features), point.label);
      }
      return sum / samples.length;
    },
    valueAndGradient(weights, samples = everyone) {
      const gradient = new Float64Array(features + 1);
      let sum = 0;
      for (let i = 0; i < samples.length; i++) {
        const point = points[samples[i]!]!;
        const z = score(weights, point.features);
        const error = sigmoid(z) - point.label;
        sum += crossEntropy(z, point.label);
        for (let k = 0; k < features; k++) gradient[k]! += error * point.features[k]!;
        gradient[features]! += error;
      }
      const count = samples.length;
      return {value: sum / count, gradient: gradient.map(total => total / count)};
    },
  };
}

/** ln(1 + eᶻ) − yz, written so that the exponential never overflows. */
function crossEntropy(z: number, label: 0 | 1): number {
  return Math.max(z, 0) - label * z + ln(1 + exp(-Math.abs(z)));
}

function expectFeatures(points: readonly LabelledPoint[]): number {
  const first = points[0];
  if (!first) throw new DataError('Expected at least one point, got none.');
  const count = first.features.length;
  const wrong = points.findIndex(({features}) => features.length !== count);
  if (wrong >= 0) {
    throw new DataError(
      `Expected ${count} features in every point as in the first, ` +
        `got ${points[wrong]!.features.length} at index ${wrong}.`,
    );
  }
  return count;
}
