import type {StationaryPoint} from './Objective';
import type {Landscape} from './stationary/Landscape';
import type {Survey} from './stationary/Survey';

const opposite = {minimum: 'maximum', saddle: 'saddle', maximum: 'minimum'} as const;

/** −f: to climb f is to descend it. */
export function mirrored(f: Landscape): Landscape {
  return {
    ...(f.size !== undefined && {size: f.size}),
    value: point => 0 - f.value(point),
    gradient: point => f.gradient(point).map(g => 0 - g),
    hessian: point => f.hessian(point).map(row => row.map(h => 0 - h)),
  };
}

/** What is known of f's stationary points, told of −f. */
export function mirroredSurvey({points, isComplete}: Survey): Survey {
  return {points: points.map(mirroredPoint), isComplete};
}

function mirroredPoint(point: StationaryPoint): StationaryPoint {
  const {largestStableRate: _, ...facts} = point;
  const eigenvalues = point.eigenvalues.map(value => 0 - value).toReversed();
  const steepest = eigenvalues.at(-1);
  const kind = opposite[point.kind];
  return {
    ...facts,
    kind,
    value: 0 - point.value,
    eigenvalues,
    ...(kind === 'minimum' &&
      steepest !== undefined &&
      steepest > 0 && {largestStableRate: 2 / steepest}),
  };
}
