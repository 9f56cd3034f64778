import type {NonEmpty} from '../NonEmpty';
import type {Iterate} from '../Trajectory';

/**
 * From which step on a run is worse than its start.
 *
 * @param points - Lower values are better.
 * @returns The step, or undefined when the last value is not above the first.
 */
export function worseThanStartFrom(points: NonEmpty<Iterate>): number | undefined {
  const limit = points[0].value;
  let first = points.length;
  while (points[first - 1]!.value > limit) first--;
  return points[first]?.step;
}
