import {cos, norm, pi, sin} from '../math';
import type {Objective, Point, StationaryPoint} from '../Objective';
import {leastOnCircle} from '../stationary/aroundPoint';
import {eigenvalues, eigenvector} from '../stationary/eigenvalues';
import {roundStep} from './roundGrid';

/** How far up the ridge, as a share of the way from the saddle to the nearest edge. */
const share = 0.75;

/** Steps of the coordinates' rounding, as a share of that way. */
const fine = 1 / 50;

/** Along the axes and between them: preferred where the ridge runs there, too. */
const plainAngles = Array.from({length: 8}, (_, i) => (i * pi) / 4);

/** Values that differ by less than this part are one. */
const equal = 1e-9;

type Direction = readonly [x: number, y: number];

/**
 * A start with round coordinates on the ridge of a saddle, or beside it where the ridge is
 * bent; of several saddles, of that which is nearest to the middle of the domain.
 *
 * @returns null where no saddle is known.
 *
 * @example
 * ```ts
 * ridgeStart(objective('x^2 - y^2')); // [2.2, 0] in a domain of ±3
 * ```
 */
export function ridgeStart(f: Objective): Point | null {
  const away = ({point}: {point: Point}) =>
    norm(point.map((x, axis) => x - middleOf(f.domain[axis]!)));
  const [saddle] = f.stationaryPoints
    .filter(place => place.kind === 'saddle' && roomAround(f, place.point) > 0)
    .sort((a, b) => away(a) - away(b));
  if (!saddle) return null;
  const {point} = saddle;
  const radius = share * roomAround(f, point);
  const unit = roundStep(radius * fine);
  const [dx, dy] = wayUp(f, saddle, radius);
  const start = [point[0]! + radius * dx, point[1]! + radius * dy].map(x =>
    rounded(x, unit),
  );
  return Number.isFinite(f.value(start)) ? start : null;
}

/**
 * The direction of a ridge from a saddle: that in which f is curved up or, where it is not
 * curved, in which it is highest at a distance.
 */
function wayUp(f: Objective, {point}: StationaryPoint, radius: number): Direction {
  const hessian = f.hessian(point);
  const bend = eigenvalues(hessian).at(-1)!;
  if (bend > 0) {
    const [x, y] = eigenvector(hessian, bend);
    return x! < 0 ? [-x!, -y!] : [x!, y!];
  }
  const on = (angle: number): Point => [
    point[0]! + radius * cos(angle),
    point[1]! + radius * sin(angle),
  ];
  const found = leastOnCircle(at => -f.value(at), point, radius);
  const highest = f.value(on(found));
  const [plainest] = plainAngles.filter(
    angle => f.value(on(angle)) >= highest - equal * Math.abs(highest),
  );
  const angle = plainest ?? found;
  return [cos(angle), sin(angle)];
}

function middleOf([low, high]: readonly [number, number]): number {
  return low / 2 + high / 2;
}

/** From a point to the nearest edge of the domain; negative outside. */
function roomAround({domain}: Objective, point: Point): number {
  return Math.min(
    ...domain.flatMap(([low, high], axis) => [point[axis]! - low, high - point[axis]!]),
  );
}

/** The nearest multiple of a unit, without digits that come from rounding. */
function rounded(value: number, unit: number): number {
  return Number((Math.round(value / unit) * unit).toPrecision(12)) + 0;
}
