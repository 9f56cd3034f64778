import type {Objective, StationaryPoint} from '../Objective';

/** A round number on the objective's own side of the minimum, inside its domain. */
export function startNear(
  {start, domain}: Objective,
  minimum: StationaryPoint | null,
  share: number,
): number {
  const usual = start[0]!;
  if (!minimum) return usual;
  const bottom = minimum.point[0]!;
  const x = Number((bottom + (usual - bottom) * share).toPrecision(2));
  const [low, high] = domain[0]!;
  return low < x && x < high ? x : usual;
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
