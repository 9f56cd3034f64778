/** Lines of the plane along which a function is level and its gradient vanishes. */
import {dot} from '../optimizers/vectors';
import type {Domain, Point, StationaryPoint} from '../Objective';
import {describe} from './classify';
import {eigenvalues, eigenvector} from './eigenvalues';
import {isInside} from './found';
import type {Landscape} from './Landscape';
import type {Metered} from './metered';
import {refine} from './refine';
import {roundNumber} from './rounded';

export interface Along {
  readonly domain: Domain;
  /** The distance between two points of the line. */
  readonly step: number;
  /** The steepest slope a step away. */
  readonly scale: number;
  readonly kind: 'minimum' | 'maximum';
  /** The curvature across, where the line was met. */
  readonly stiff: number;
}

/** More points of one line than this are not followed. */
const mostPoints = 1500;

/** A slope this small beside the steepest around is zero, as in the search. */
const negligible = 1e-9;

/** An eigenvalue along the line this small beside the one across is zero. */
const idle = 1e-6;

/** One this small beside those where the line was met is zero, in every direction. */
const faint = 1e-9;

/** Values of one line agree to this part of themselves, or of stiff·step². */
const sameHeight = 1e-12;

/** Where a line ends, f must leave its height by this part of the slopes around. */
const visible = 1e-6;

/** The points a walk passed, and what ended it. */
interface Walk {
  readonly points: readonly Point[];
  readonly end: 'edge' | 'closed' | 'bend' | 'faded' | 'long';
}

/**
 * Follows the line of level ground that a point lies on, to its ends on both sides.
 *
 * @returns The line as one stationary point; the point alone where the ground only seems
 *   level, as that of x³⁰ + y² does; undefined where it cannot be followed.
 */
export function levelLine(
  f: Metered,
  start: Point,
  along: Along,
): StationaryPoint | undefined {
  const forward = walk(f, start, {...along, direction: 1});
  if (forward.end === 'closed')
    return lineOf(f, [start, ...forward.points], along, true);
  const backward = walk(f, start, {...along, direction: -1});
  const points = [...[...backward.points].reverse(), start, ...forward.points];
  if (points.length < 2) return undefined;
  if (forward.end === 'faded' && backward.end === 'faded') {
    const middle = tidied(f, points[Math.floor(points.length / 2)]!, along.domain);
    const bends = eigenvalues(f.hessian(middle));
    return describe(f, middle, {kind: along.kind, bends});
  }
  return lineOf(f, points, along, false);
}

function lineOf(
  f: Landscape,
  points: readonly Point[],
  {domain, kind}: Along,
  isClosed: boolean,
): StationaryPoint {
  const round = points.map(point => tidied(f, point, domain));
  const isStraight = !isClosed && areOnOneLine(round, domain);
  const ends = [round[0]!, round.at(-1)!] as const;
  const isLeftFirst =
    ends[0][0]! < ends[1][0]! ||
    (ends[0][0]! === ends[1][0]! && ends[0][1]! <= ends[1][1]!);
  const inOrder = (ordered: readonly Point[]) =>
    isClosed || isLeftFirst ? ordered : [...ordered].reverse();
  const center = isStraight
    ? tidied(
        f,
        ends[0].map((x, i) => x / 2 + ends[1][i]! / 2),
        domain,
      )
    : round[Math.floor(round.length / 2)]!;
  // A straight line may lead over a hole of f.
  const middle = Number.isFinite(f.value(center))
    ? center
    : round[Math.floor(round.length / 3)]!;
  const steepest = Math.max(
    ...round.map(point => eigenvalues(f.hessian(point)).at(-1)!),
  );
  const {largestStableRate: _, ...described} = describe(f, middle, {
    kind,
    bends: eigenvalues(f.hessian(middle)),
  });
  return {
    ...described,
    ...(kind === 'minimum' && steepest > 0 && {largestStableRate: 2 / steepest}),
    extent: {kind: 'line', points: inOrder(isStraight ? ends : round), isClosed},
  };
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

function walk(f: Metered, start: Point, along: Along & {direction: 1 | -1}): Walk {
  const {domain, step, direction} = along;
  const points: Point[] = [];
  let here = start;
  let heading: Point = directionAt(f, start, undefined).map(x => x * direction);
  for (;;) {
    const next = onLine(f, start, {...along, from: here, heading, distance: step});
    if (next && !isInside(next, domain)) {
      const edge = atEdge(f, here, next, domain);
      return {points: [...points, edge], end: 'edge'};
    }
    if (!next) {
      const last = lastOnLine(f, start, {...along, from: here, heading});
      const end = last && isInside(last, domain) ? [last] : [];
      return {
        points: [...points, ...end],
        end: endKind(f, last ?? here, heading, along),
      };
    }
    if (points.length > 2 && isPassed(start, here, next))
      return {points, end: 'closed'};
    if (points.length >= mostPoints || f.isSpent()) return {points, end: 'long'};
    points.push(next);
    heading = directionAt(
      f,
      next,
      next.map((x, i) => x - here[i]!),
    );
    here = next;
  }
}

/** The unit vector along the line, on towards where it came from. */
function directionAt(f: Landscape, point: Point, onward: Point | undefined): Point {
  const hessian = f.hessian(point);
  const values = eigenvalues(hessian);
  const least = Math.abs(values[0]!) <= Math.abs(values[1]!) ? values[0]! : values[1]!;
  const most = values[0]! + values[1]! - least;
  const length = onward ? Math.sqrt(dot(onward, onward)) : 0;
  // Where no direction is stiff, the line goes straight on.
  if (onward && !(Math.abs(most) > 0)) return onward.map(x => x / length);
  const vector = eigenvector(hessian, least);
  return onward && dot(vector, onward) < 0 ? vector.map(x => -x) : vector;
}

/** The point of the line some distance ahead; undefined where it does not go on. */
function onLine(
  f: Landscape,
  start: Point,
  {
    from,
    heading,
    distance,
    ...along
  }: Along & {from: Point; heading: Point; distance: number},
): Point | undefined {
  const ahead = from.map((x, i) => x + distance * heading[i]!);
  const {point, slope} = refine(f, ahead);
  const off = Math.max(...point.map((x, i) => Math.abs(x - ahead[i]!)));
  if (off > distance / 2 || !(slope <= negligible * along.scale)) return undefined;
  const values = eigenvalues(f.hessian(point));
  const [across, other] =
    along.kind === 'minimum'
      ? [values.at(-1)!, values[0]!]
      : [-values[0]!, -values.at(-1)!];
  const isBent = Math.abs(other) > Math.max(idle * across, faint * along.stiff);
  if (!(across >= -faint * along.stiff) || isBent) return undefined;
  const [height, here] = [f.value(start), f.value(point)];
  const close =
    sameHeight * Math.max(Math.abs(height), across * along.step * along.step);
  return Math.abs(here - height) <= close ? point : undefined;
}

/** The end of a line, found by halving the step that leads off it. */
function lastOnLine(
  f: Landscape,
  start: Point,
  along: Along & {from: Point; heading: Point},
): Point | undefined {
  let last: Point | undefined;
  let [reached, beyond] = [0, along.step];
  for (let halving = 0; halving < 40; halving++) {
    const distance = (reached + beyond) / 2;
    const found = onLine(f, start, {...along, distance});
    if (found) [last, reached] = [found, distance];
    else beyond = distance;
  }
  return last;
}

/** Whether f is seen to leave its height beyond the end of a line. */
function endKind(
  f: Landscape,
  end: Point,
  heading: Point,
  {step, scale}: Along,
): 'bend' | 'faded' {
  const beyond = end.map((x, i) => x + step * heading[i]!);
  const slope = Math.abs(dot(f.gradient(beyond), heading));
  const hessian = f.hessian(beyond);
  const turns = eigenvalues(hessian).map(Math.abs);
  const across = Math.max(...turns) * step;
  return slope > visible * scale || !(across > visible * scale) ? 'bend' : 'faded';
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
function atEdge(f: Landscape, inside: Point, outside: Point, domain: Domain): Point {
  let share = 1;
  domain.forEach(([low, high], i) => {
    const [a, b] = [inside[i]!, outside[i]!];
    if (b > high) share = Math.min(share, (high - a) / (b - a));
    if (b < low) share = Math.min(share, (low - a) / (b - a));
  });
  const crossing = inside.map((x, i) => x + Math.max(0, share) * (outside[i]! - x));
  const {point} = refine(f, crossing);
  const step = Math.max(...inside.map((x, i) => Math.abs(outside[i]! - x)));
  const isNear = point.every((x, i) => Math.abs(x - crossing[i]!) <= step / 2);
  return (isNear ? point : crossing).map((x, i) =>
    Math.min(domain[i]![1], Math.max(domain[i]![0], x)),
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
