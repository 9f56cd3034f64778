import type {PlaneRuns} from '../../src/plot';
import {closestPoint, type Iterate} from '../../src/sim';

/** An end as near to a minimum as this, in widths of the picture, is at it for the eye. */
const near = 0.01;

/** Beside the height of the start, one so small is none. */
const level = 1e-12;

/**
 * Of each run the step from which on its iterates stay near one minimum, from the iterates
 * alone; Infinity where they do not. One that lands there with its last step has not shown
 * that it stays, unless it had steps left and took none, or it is as low as the minimum.
 */
export function arrivalsOf(trace: Pick<PlaneRuns, 'runs' | 'shown' | 'minima'>) {
  const longest = Math.max(...trace.runs.map(({points}) => points.length));
  return trace.runs.map(({points}) => arrivalOf(points, longest, trace));
}

function arrivalOf(
  points: readonly Iterate[],
  longest: number,
  {shown, minima}: Pick<PlaneRuns, 'shown' | 'minima'>,
): number {
  const end = points.at(-1)!;
  const isSeen = end.point.every((x, axis) => {
    const [low, high] = shown[axis]!;
    return low <= x && x <= high;
  });
  if (!isSeen) return Infinity;
  const arrivals = minima.map(minimum => {
    const away = ({point}: Iterate) => {
      const goal = closestPoint(minimum, point);
      const [dx, dy] = shown.map(
        ([low, high], axis) => (point[axis]! - goal[axis]!) / (high - low),
      );
      return Math.hypot(dx!, dy!);
    };
    const step = points.findLastIndex(at => away(at) > near) + 1;
    const stays =
      step < points.length - 1 ||
      points.length < longest ||
      points.length === 1 ||
      end.value - minimum.value <=
        level * Math.max(Math.abs(minimum.value), points[0]!.value - minimum.value);
    return step < points.length && stays ? step : Infinity;
  });
  return Math.min(Infinity, ...arrivals);
}
