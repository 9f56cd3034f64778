/** A function of two variables along one of them, the other held: plain data. */
import {
  breaksOf,
  slopesAt,
  type Domain,
  type Objective,
  type Point,
  type Slope,
} from '../../sim';
import type {Interval} from '../axisScale';
import type {Polyline} from '../sampleCurve';
import {graphOf, type Graph} from '../shown/graph';

/** A variable: 0 is x, 1 is y. */
export type Variable = 0 | 1;

export interface Slice {
  /** The variable that runs; the other is held. */
  readonly along: Variable;
  /** The point at which the other variable is held. */
  readonly point: Point;
  readonly value: number;
  /** f over the variable that runs; its lines end where they leave the range. */
  readonly graph: Graph;
  /** The partial derivative at the point, or what there is instead. */
  readonly slope: Slope;
}

/**
 * The slice of a function through a point, where it must have a value; the domain is what is
 * shown of both variables.
 *
 * @example
 * ```ts
 * const f = objective('x^2*y');
 * sliceThrough(f, [1, 2], {along: 0, domain: f.domain}).slope; // smooth, 4
 * ```
 */
export function sliceThrough(
  f: Objective,
  point: Point,
  {along, domain}: {along: Variable; domain: Domain},
): Slice {
  const at = (t: number) => pointOn({along, point}, t);
  const curve = {
    value: ([t]: Point) => f.value(at(t!)),
    gradient: ([t]: Point) => [f.gradient(at(t!))[along]!],
  };
  const value = f.value(point);
  const shown = domain[along]!;
  const cuts = breaksOf(curve, shown)
    .filter(({slope}) => slope.kind !== 'kink')
    .map(({x}) => x);
  const graph = graphOf(curve, shown, [value], cuts);
  return {
    along,
    point,
    value,
    graph: {...graph, lines: graph.lines.flatMap(line => within(line, graph.range))},
    slope: slopesAt(f, point)[along]!,
  };
}

/** The point of the plane at which the variable that runs is t. */
export function pointOn({along, point}: Pick<Slice, 'along' | 'point'>, t: number) {
  return point.map((held, variable) => (variable === along ? t : held));
}

/** The pieces of a line whose values are in a range. */
function within(line: Polyline, [low, high]: Interval): Polyline[] {
  const pieces: (readonly [number, number])[][] = [[]];
  line.forEach((to, i) => {
    const isIn = ([, value]: readonly [number, number]) =>
      low <= value && value <= high;
    const from = line[i - 1];
    if (from && isIn(from) !== isIn(to)) {
      const bound = Math.max(from[1], to[1]) > high ? high : low;
      const share = (bound - from[1]) / (to[1] - from[1]);
      pieces.at(-1)!.push([from[0] + share * (to[0] - from[0]), bound]);
      if (!isIn(to)) pieces.push([]);
    }
    if (isIn(to)) pieces.at(-1)!.push(to);
  });
  return pieces.filter(piece => piece.length > 1);
}
