import type {Objective, StationaryPoint} from '../Objective';

/**
 * A start on the slope down to a minimum: a round number on the objective's own side of it,
 * inside its domain.
 *
 * @param share - Its distance from the minimum, in that of the objective's own start.
 */
export function startUpslope(objective: Objective, share: number): number {
  const {start, domain} = objective;
  const usual = start[0]!;
  const minimum = minimumBelow(objective, usual);
  if (!minimum) return usual;
  const bottom = minimum.point[0]!;
  const x = Number((bottom + (usual - bottom) * share).toPrecision(2));
  const [low, high] = domain[0]!;
  return low < x && x < high ? x : usual;
}

/**
 * A share of 2/L, L the curvature at the minimum downhill of a start: the largest constant
 * learning rate that settles there. Where nothing limits it, the objective's own rate.
 */
export function shareOfLimit(
  objective: Objective,
  start: number,
  share: number,
): number {
  const limit = minimumBelow(objective, start)?.largestStableRate;
  return limit === undefined ? objective.learningRate : limit * share;
}

/** The nearest known minimum on the side to which the curve falls. */
export function minimumBelow(objective: Objective, x: number): StationaryPoint | null {
  const slope = objective.gradient([x])[0]!;
  const distance = ({point}: StationaryPoint) => Math.abs(point[0]! - x);
  return objective.stationaryPoints
    .filter(({kind, point}) => kind === 'minimum' && (point[0]! - x) * slope <= 0)
    .reduce<StationaryPoint | null>(
      (best, next) => (best && distance(best) <= distance(next) ? best : next),
      null,
    );
}
