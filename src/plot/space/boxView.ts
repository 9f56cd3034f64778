/** A box of three variables, drawn as on a blackboard. */
import {math, type Domain, type Point} from '../../sim';
import type {HalfSize, Place} from '../pathGeometry';

/**
 * Cabinet projection: the first variable to the right, the third up, the second into the
 * depth, halved and drawn at this angle to the right or to the left.
 */
const depth = {across: 0.5 * math.cos(0.65), up: 0.5 * math.sin(0.65)};

/** How much of the room the box fills. */
const fill = 0.84;

/** From an edge to the name of its variable, in widths of the box. */
const beside = 0.07;

export interface BoxView {
  /** A point of the variables, measured from the room's middle, y down. */
  place(point: Point): Place;
  /** The edges of the three far sides. */
  readonly edges: readonly (readonly [Place, Place])[];
  /** Where the names of the variables stand: each beside an edge of its direction. */
  readonly names: readonly Place[];
}

/** Of the far sides: the left one, the floor, the back one. Corners as low (0) or high (1). */
const far: readonly (readonly [Point, Point])[] = [
  [
    [0, 0, 0],
    [1, 0, 0],
  ],
  [
    [0, 0, 0],
    [0, 1, 0],
  ],
  [
    [0, 0, 0],
    [0, 0, 1],
  ],
  [
    [1, 0, 0],
    [1, 1, 0],
  ],
  [
    [0, 1, 0],
    [1, 1, 0],
  ],
  [
    [0, 1, 0],
    [0, 1, 1],
  ],
  [
    [0, 0, 1],
    [0, 1, 1],
  ],
  [
    [0, 1, 1],
    [1, 1, 1],
  ],
  [
    [1, 1, 0],
    [1, 1, 1],
  ],
];

/**
 * The view of a box.
 *
 * @param box - An interval for each of three variables, all of one width.
 * @param room - Half of what the view is fitted to.
 * @param vectors - What is to be seen well: the depth goes to the side on which none of
 *   them is drawn as short as on the other.
 */
export function boxView(
  box: Domain,
  room: HalfSize,
  vectors: readonly Point[] = [],
): BoxView {
  const side = leastSeen(vectors, -1) > leastSeen(vectors, 1) ? -1 : 1;
  const width = 1 + depth.across;
  const height = 1 + depth.up;
  const scale = fill * Math.min((2 * room.x) / width, (2 * room.y) / height);
  const shared = ([x, y, z]: Point): Place => ({
    x: scale * (x! - 0.5 + side * depth.across * (y! - 0.5)),
    y: -scale * (z! - 0.5 + depth.up * (y! - 0.5)),
  });
  return {
    place: point =>
      shared(box.map(([low, high], i) => (point[i]! - low) / (high - low))),
    edges: far.map(
      ([a, b]) => [shared(turned(a, side)), shared(turned(b, side))] as const,
    ),
    names: [
      shared([0.5, 0, -beside]),
      shared(turned([1 + beside, 0.5, 0], side)),
      shared(turned([-beside, 0, 0.92], side)),
    ],
  };
}

/** The same place on the other side of the box, where the depth goes to the left. */
function turned([x, y, z]: Point, side: 1 | -1): Point {
  return side === 1 ? [x!, y!, z!] : [1 - x!, y!, z!];
}

/** The share of its length that the worst seen of some vectors has in the picture. */
function leastSeen(vectors: readonly Point[], side: 1 | -1): number {
  const shares = vectors.map(([x, y, z]) => {
    const seen = math.norm([x! + side * depth.across * y!, z! + depth.up * y!]);
    return seen / (math.norm([x!, y!, z!]) || 1);
  });
  return Math.min(1, ...shares.filter(Number.isFinite));
}
