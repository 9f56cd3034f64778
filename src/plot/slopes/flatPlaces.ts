/** Where a function of two variables is flat, one place of each kind. */
import {turned} from './slopeRose';
import {
  math,
  type Domain,
  type Objective,
  type Point,
  type StationaryKind,
  type StationaryPoint,
} from '../../sim';

export type FlatKind = StationaryKind | 'plateau';

/** A place where the gradient vanishes, and what the ground around it does. */
export interface FlatPlace {
  readonly kind: FlatKind;
  readonly point: Point;
  readonly value: number;
  /** Of the ring around it, in shares of what is shown of each variable. */
  readonly radius: number;
  /** f on that ring less f at the place, anticlockwise from +x, equal angles apart. */
  readonly rises: readonly number[];
}

type Stop = Pick<FlatPlace, 'kind' | 'point'>;

/** The order in which they are shown. */
export const flatKinds = ['minimum', 'maximum', 'saddle', 'plateau'] as const;

/** How many points a ring has. */
const ringPoints = 48;

/** Radii that are tried, the largest first, as shares of what is shown. */
const radii = [0.1, 0.075, 0.05, 0.03, 0.015] as const;

/** Places looked at on a plateau along each variable. */
const looks = 24;

/** So far from the edge of what is shown a place lies, as a share of it. */
const border = 0.06;

/**
 * A place of each kind that a function has, as its stationary points were classed: without
 * kinks and edges, where no gradient vanishes. The first is the one nearest to a point, the
 * next the one nearest to the first.
 *
 * @param domain - What is shown.
 */
export function flatPlaces(f: Objective, from: Point, domain: Domain): FlatPlace[] {
  const isInside = (point: Point) =>
    point.every((x, axis) => {
      const [low, high] = domain[axis]!;
      const room = border * (high - low);
      return low + room <= x && x <= high - room;
    });
  const found = f.stationaryPoints.filter(({at}) => at === undefined);
  const stops: Stop[] = [];
  for (const kind of flatKinds) {
    const near = stops.at(-1)?.point ?? from;
    const candidates = found
      .filter(point => kindOfFlat(point) === kind)
      .flatMap(point =>
        kind === 'plateau' ? onPlateau(f, point, domain) : [point.point],
      )
      .filter(isInside);
    const nearest = candidates.reduce<Point | null>(
      (best, next) => (best && apart(best, near) <= apart(next, near) ? best : next),
      null,
    );
    if (nearest) stops.push({kind, point: nearest});
  }
  return stops.map(stop => placeAt(f, stop, {stops, domain}));
}

function kindOfFlat({kind, extent}: StationaryPoint): FlatKind {
  return extent?.kind === 'plateau' ? 'plateau' : kind;
}

/** Points of a plateau with the widest level ground around them. */
function onPlateau(f: Objective, {value}: StationaryPoint, domain: Domain): Point[] {
  const grid = domain.map(([low, high]) =>
    Array.from({length: looks - 1}, (_, i) => low + ((high - low) * (i + 1)) / looks),
  );
  const level = grid[0]!
    .flatMap(x => grid[1]!.map(y => [x, y]))
    .filter(point => f.value(point) === value);
  for (const radius of radii) {
    const wide = level.filter(point =>
      ringOf(f, point, {radius, domain}).every(rise => rise === 0),
    );
    if (wide.length > 0) return wide;
  }
  return [];
}

/** Rings this far apart, in their radii, do not meet. */
const clearance = 2.2;

function placeAt(
  f: Objective,
  {kind, point}: Stop,
  {stops, domain}: {stops: readonly Stop[]; domain: Domain},
): FlatPlace {
  const room = Math.min(
    ...stops
      .filter(other => other.point !== point)
      .map(other => shareApart(other.point, point, domain)),
  );
  const narrow = radii.filter(radius => clearance * radius < room);
  const rings = (narrow.length > 0 ? narrow : radii.slice(-1)).map(radius => ({
    radius,
    rises: ringOf(f, point, {radius, domain}),
  }));
  // As wide as the ground is what it is at the place itself.
  const ring = rings.find(({rises}) => shows(kind, rises)) ?? rings.at(-1)!;
  return {kind, point, value: f.value(point), ...ring};
}

function shows(kind: FlatKind, rises: readonly number[]): boolean {
  switch (kind) {
    case 'minimum':
      return rises.every(rise => rise >= 0) && rises.some(rise => rise > 0);
    case 'maximum':
      return rises.every(rise => rise <= 0) && rises.some(rise => rise < 0);
    case 'saddle':
      return rises.some(rise => rise > 0) && rises.some(rise => rise < 0);
    case 'plateau':
      return rises.every(rise => rise === 0);
  }
}

function ringOf(
  f: Objective,
  point: Point,
  {radius, domain}: {radius: number; domain: Domain},
): number[] {
  const own = f.value(point);
  return Array.from(
    {length: ringPoints},
    (_, k) => f.value(ringPoint(point, k / ringPoints, {radius, domain})) - own,
  );
}

/** The point of a ring at a share of the turn. */
export function ringPoint(
  point: Point,
  turn: number,
  {radius, domain}: {readonly radius: number; readonly domain: Domain},
): Point {
  const unit = turned([1, 0], turn);
  return point.map((x, axis) => {
    const [low, high] = domain[axis]!;
    return x + radius * (high - low) * unit[axis]!;
  });
}

function apart(a: Point, b: Point): number {
  return math.norm(a.map((x, axis) => x - b[axis]!));
}

/** The same, in shares of what is shown. */
function shareApart(a: Point, b: Point, domain: Domain): number {
  const shares = domain.map(
    ([low, high], axis) => (a[axis]! - b[axis]!) / (high - low),
  );
  return math.norm(shares);
}
