import {
  closestPoint,
  isIn,
  minimumBelow,
  type Objective,
  type Trajectory,
} from '../../sim';

/** Whoever comes back as far as the start may be rounded up. */
const rounding = 1e-9;

/**
 * The places of those runs in one variable that come, beside the minimum below their start,
 * never farther from it than they began: a picture that holds the start need not grow beyond
 * twice its size to hold them all. None of runs that stay in the objective's domain, which
 * is shown anyway.
 */
export function boundedPlaces(f: Objective, runs: readonly Trajectory[]): number[] {
  return runs.flatMap(({points}) => {
    if (points.every(({point}) => isIn(f.domain, point))) return [];
    const start = points[0].point;
    const minimum = minimumBelow(f, start[0]!);
    if (!minimum) return [];
    const [bottom] = closestPoint(minimum, start);
    const reach = Math.abs(start[0]! - bottom!) * (1 + rounding);
    const xs = points.map(({point}) => point[0]!);
    return xs.every(x => Math.abs(x - bottom!) <= reach) ? xs : [];
  });
}
