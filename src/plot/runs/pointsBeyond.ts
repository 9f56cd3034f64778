import {
  findStationaryPoints,
  isIn,
  type Domain,
  type Objective,
  type Point,
  type StationaryPoint,
} from '../../sim';

/** Of the domain's sides: those of the box that is searched around an end. */
const share = 0.5;

/** Points that are no farther apart, in sides of the domain, are one. */
const same = 1e-3;

/**
 * Stationary points outside of a function's own domain, where nobody has searched, around
 * the ends of runs that went there: what looks level at an end may be a minimum.
 */
export function pointsBeyond(f: Objective, ends: readonly Point[]): StationaryPoint[] {
  const sides = f.domain.map(([low, high]) => high - low);
  const isKnown = (points: readonly StationaryPoint[], {point}: StationaryPoint) =>
    points.some(one =>
      point.every((x, i) => Math.abs(x - one.point[i]!) < same * sides[i]!),
    );
  return ends
    .filter(end => !isIn(f.domain, end) && Number.isFinite(f.value(end)))
    .flatMap(end => findStationaryPoints(f, boxAround(end, sides)))
    .filter(({point}) => !isIn(f.domain, point))
    .reduce<StationaryPoint[]>(
      (found, next) =>
        isKnown([...f.stationaryPoints, ...found], next) ? found : [...found, next],
      [],
    );
}

function boxAround(point: Point, sides: readonly number[]): Domain {
  return point.map((x, i) => {
    const half = (share * sides[i]!) / 2;
    return [x - half, x + half] as const;
  });
}
