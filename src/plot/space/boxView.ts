/** A box of three variables in parallel projection: equal lengths stay equal along an axis. */
import type {Domain, Point} from '../../sim';
import type {Place, HalfSize} from '../pathGeometry';

/** From where it is seen: turned about the upright axis, and from above; in radians. */
const turn = -0.62;
const rise = 0.42;

/** How much of the room the box fills. */
const fill = 0.86;

export interface BoxView {
  /** A point of the variables, measured from the room's middle, y down. */
  place(point: Point): Place;
  /** The edges on the far side, which cross nothing in front. */
  readonly edges: readonly (readonly [Place, Place])[];
  /** Where the names of the variables stand: beyond the ends of three edges. */
  readonly names: readonly Place[];
}

/**
 * The view of a box of equal sides.
 *
 * @param box - An interval for each of three variables, all of one width.
 * @param room - Half of what the view is fitted to.
 */
export function boxView(box: Domain, room: HalfSize): BoxView {
  const unitScale = scaleFor(room);
  const place = (point: Point): Place => {
    const [u, v] = projected(
      box.map(([low, high], i) => (2 * (point[i]! - low)) / (high - low) - 1),
    );
    return {x: unitScale * u, y: unitScale * v};
  };
  const corner = (signs: readonly number[]) =>
    place(box.map((interval, i) => interval[signs[i]!]!));
  // The far edges meet below and behind: at low x and y, and at the floor.
  const far: [number[], number[]][] = [
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
      [1, 0, 0],
      [1, 0, 1],
    ],
    [
      [0, 1, 0],
      [0, 1, 1],
    ],
    [
      [0, 0, 1],
      [1, 0, 1],
    ],
    [
      [0, 0, 1],
      [0, 1, 1],
    ],
  ];
  const beyond = (axis: number) => {
    const along = box.map(([low, high], i) => {
      if (i === axis) return axis === 2 ? high + 0.09 * (high - low) : (low + high) / 2;
      const isFront = axis < 2 && i < 2;
      return isFront ? high + 0.12 * (high - low) : low;
    });
    return place(along);
  };
  return {
    place,
    edges: far.map(([a, b]) => [corner(a), corner(b)] as const),
    names: [0, 1, 2].map(beyond),
  };
}

/** Across and down; x comes to the front at the left, y at the right, z goes up. */
function projected([x, y, z]: readonly number[]): [number, number] {
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
  const across = x! * sine + y! * cosine;
  const depth = x! * cosine - y! * sine;
  return [across, depth * Math.sin(rise) - z! * Math.cos(rise)];
}

function scaleFor({x, y}: HalfSize): number {
  const corners = [-1, 1].flatMap(a =>
    [-1, 1].flatMap(b => [-1, 1].map(c => projected([a, b, c]))),
  );
  const width = Math.max(...corners.map(([u]) => Math.abs(u)));
  const height = Math.max(...corners.map(([, v]) => Math.abs(v)));
  return fill * Math.min(x / width, y / height);
}
