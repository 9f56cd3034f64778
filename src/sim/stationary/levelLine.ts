/** Lines of the plane along which a function is level. */
import {dot} from '../optimizers/vectors';
import type {Domain, Point, StationaryPoint} from '../Objective';
import {describe} from './classify';
import {eigenvalues} from './eigenvalues';
import {isInside} from './found';
import type {Landscape} from './Landscape';
import type {Metered} from './metered';
import {roundNumber} from './rounded';

/** How a line is followed; see `stiffPath` and `weakPath`. */
export interface Path {
  /** A unit vector along the line at its start. */
  readonly heading: Point;
  /** The point of the line some distance ahead; undefined where it does not go on. */
  ahead(from: Point, heading: Point, distance: number): Point | undefined;
  /** The unit vector along the line at a point that was reached by a step. */
  headingAt(point: Point, step: Point): Point;
  /** Whether f is seen to leave its height beyond an end of the line. */
  isSeen(end: Point, heading: Point): boolean;
}

export interface Along {
  readonly domain: Domain;
  /** The distance between two points of the line. */
  readonly step: number;
  readonly kind: 'minimum' | 'maximum';
  /** Whether the line is a crease, without a gradient. */
  readonly at?: 'kink';
}

/** More points of one line than this are not followed. */
const mostPoints = 1500;

/** The points a walk passed, and what ended it. */
interface Walk {
  readonly points: readonly Point[];
  readonly end: 'edge' | 'closed' | 'bend' | 'faded' | 'long';
}

/**
 * Follows the line of level ground that a point lies on, to its ends on both sides.
 *
 * @returns The line as one stationary point; the point alone where the ground only seems
 *   level, as that of x³⁰ + y² does; undefined where it fades, or cannot be followed.
 */
export function levelLine(
  f: Metered,
  start: Point,
  path: Path,
  along: Along,
): StationaryPoint | undefined {
  const forward = walk(f, start, path, along, path.heading);
  if (forward.end === 'closed') {
    return lineOf(f, [start, ...forward.points], along, true);
  }
  const backward = walk(
    f,
    start,
    path,
    along,
    path.heading.map(x => -x),
  );
  const points = [...[...backward.points].reverse(), start, ...forward.points];
  if (points.length < 2) return undefined;
  if (forward.end === 'faded' && backward.end === 'faded') {
    const middle = tidied(f, points[Math.floor(points.length / 2)]!, along.domain);
    return describe(f, middle, {kind: along.kind, bends: bendsAt(f, middle)});
  }
  // A floor that fades to level on one side only is the tail of exp(−x²) + y².
  if (forward.end === 'faded' || backward.end === 'faded') return undefined;
  return lineOf(f, points, along, false);
}

function walk(
  f: Metered,
  start: Point,
  path: Path,
  {domain, step}: Along,
  heading: Point,
): Walk {
  const points: Point[] = [];
  let here = start;
  let way = heading;
  for (;;) {
    const next = path.ahead(here, way, step);
    if (!next) {
      const last = lastAhead(path, here, way, step);
      const end = last && isInside(last, domain) ? [last] : [];
      const isSeen = path.isSeen(last ?? here, way);
      return {points: [...points, ...end], end: isSeen ? 'bend' : 'faded'};
    }
    if (!isInside(next, domain)) {
      return {points: [...points, atEdge(path, here, next, domain)], end: 'edge'};
    }
    if (points.length > 2 && isPassed(start, here, next)) {
      return {points, end: 'closed'};
    }
    if (points.length >= mostPoints || f.isSpent()) return {points, end: 'long'};
    points.push(next);
    const from = here;
    way = path.headingAt(
      next,
      next.map((x, i) => x - from[i]!),
    );
    here = next;
  }
}

/** The end of a line, found by halving the step that leads off it. */
function lastAhead(
  path: Path,
  from: Point,
  heading: Point,
  step: number,
): Point | undefined {
  let last: Point | undefined;
  let [reached, beyond] = [0, step];
  for (let halving = 0; halving < 40; halving++) {
    const distance = (reached + beyond) / 2;
    const found = path.ahead(from, heading, distance);
    if (found) [last, reached] = [found, distance];
    else beyond = distance;
  }
  return last;
}

/** Whether the start lies between two points of the line. */
function isPassed(start: Point, here: Point, next: Point): boolean {
  const way = next.map((x, i) => x - here[i]!);
  const to = start.map((x, i) => x - here[i]!);
  const length = dot(way, way);
  const share = dot(to, way) / length;
  const aside = to.map((x, i) => x - share * way[i]!);
  return share > 0 && share <= 1 && dot(aside, aside) < length / 4;
}

/** Where the way from inside to outside leaves the domain. */
function atEdge(path: Path, inside: Point, outside: Point, domain: Domain): Point {
  let share = 1;
  domain.forEach(([low, high], i) => {
    const [a, b] = [inside[i]!, outside[i]!];
    if (b > high) share = Math.min(share, (high - a) / (b - a));
    if (b < low) share = Math.min(share, (low - a) / (b - a));
  });
  const way = outside.map((x, i) => x - inside[i]!);
  const length = Math.sqrt(dot(way, way));
  const distance = Math.max(0, share) * length;
  const heading = way.map(x => x / length);
  const crossing = inside.map((x, i) => x + distance * heading[i]!);
  const point = distance > 0 ? path.ahead(inside, heading, distance) : undefined;
  return (point ?? crossing).map((x, i) =>
    Math.min(domain[i]![1], Math.max(domain[i]![0], x)),
  );
}

function lineOf(
  f: Landscape,
  points: readonly Point[],
  {domain, kind, at}: Along,
  isClosed: boolean,
): StationaryPoint {
  const round = points.map(point => tidied(f, point, domain));
  const isStraight = !isClosed && areOnOneLine(round, domain);
  const ends = [round[0]!, round.at(-1)!] as const;
  const course = isStraight ? ends : round;
  const middle = middleOf(f, round, isStraight, domain);
  const steepest = Math.max(...round.map(point => bendsAt(f, point).at(-1) ?? 0));
  const {largestStableRate: _, ...described} = describe(f, middle, {
    kind,
    bends: at ? [] : bendsAt(f, middle),
  });
  const hasRate = !at && kind === 'minimum' && steepest > 0;
  return {
    ...described,
    ...(hasRate && {largestStableRate: 2 / steepest}),
    ...(at && {at}),
    extent: {
      kind: 'line',
      points: isClosed || isInOrder(...ends) ? course : [...course].reverse(),
      isClosed,
    },
  };
}

/** From left to right, or else from bottom to top. */
function isInOrder([x, y]: Point, [u, v]: Point): boolean {
  return x! < u! || (x === u && y! <= v!);
}

function middleOf(
  f: Landscape,
  points: readonly Point[],
  isStraight: boolean,
  domain: Domain,
): Point {
  const [first, last] = [points[0]!, points.at(-1)!];
  const center = isStraight
    ? tidied(
        f,
        first.map((x, i) => x / 2 + last[i]! / 2),
        domain,
      )
    : points[Math.floor(points.length / 2)]!;
  // A straight line may lead over a hole of f.
  return Number.isFinite(f.value(center))
    ? center
    : points[Math.floor(points.length / 3)]!;
}

/** The Hessian's eigenvalues; none where they are no numbers. */
function bendsAt(f: Landscape, point: Point): number[] {
  const bends = eigenvalues(f.hessian(point));
  return bends.every(Number.isFinite) ? bends : [];
}

function tidied(f: Landscape, point: Point, domain: Domain): Point {
  const round = point.map((x, i) => roundNumber(x, domain[i]!));
  const size = (at: Point) => Math.max(...f.gradient(at).map(Math.abs));
  // An end may be a kink, with another slope but the same height.
  return size(round) <= size(point) || f.value(round) === f.value(point)
    ? round
    : point;
}

function areOnOneLine(points: readonly Point[], domain: Domain): boolean {
  const [a, b] = [points[0]!, points.at(-1)!];
  const [dx, dy] = [b[0]! - a[0]!, b[1]! - a[1]!];
  const length = Math.sqrt(dx * dx + dy * dy);
  const width = domain[0]![1] - domain[0]![0];
  return points.every(
    ([x, y]) =>
      Math.abs((x! - a[0]!) * dy - (y! - a[1]!) * dx) <= 1e-7 * width * length,
  );
}

/** Whether a point lies on a line, up to the sag of its chords. */
export function isOnLine(
  point: Point,
  {extent}: StationaryPoint,
  slack: number,
): boolean {
  if (extent?.kind !== 'line') return false;
  const {points, isClosed} = extent;
  const chain = isClosed ? [...points, points[0]!] : points;
  return chain.slice(1).some((b, i) => distanceToSegment(point, chain[i]!, b) <= slack);
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const way = b.map((x, i) => x - a[i]!);
  const to = point.map((x, i) => x - a[i]!);
  const length = dot(way, way);
  const share = length > 0 ? Math.min(1, Math.max(0, dot(to, way) / length)) : 0;
  const off = to.map((x, i) => x - share * way[i]!);
  return Math.sqrt(dot(off, off));
}
