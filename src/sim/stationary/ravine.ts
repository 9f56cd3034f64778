import type {Objective, Point, StationaryPoint} from '../Objective';
import {eigenvalues, eigenvector} from './eigenvalues';

/** A direction in which a minimum is curved by itself. */
export interface PrincipalAxis {
  /** An eigenvalue of the Hessian. */
  readonly curvature: number;
  /** Its eigenvector: a unit vector, its larger coordinate positive. */
  readonly direction: Point;
}

/** A minimum in the plane that is curved in both directions. */
export interface Ravine {
  readonly minimum: StationaryPoint;
  readonly steep: PrincipalAxis;
  readonly flat: PrincipalAxis;
  /** κ, the larger curvature over the smaller: 1 of a round bowl. */
  readonly condition: number;
  /** 2/λ of the steep direction: with less, constant plain descent settles from nearby. */
  readonly largestRate: number;
}

/** A curvature this small beside the other is rounding. */
const rounding = 1e-9;

/**
 * The directions of the largest and the smallest curvature.
 *
 * @param hessian - Symmetric, 2×2.
 * @returns null where one of the two curvatures is not positive, or not a number.
 */
export function principalAxes(
  hessian: readonly (readonly number[])[],
): Pick<Ravine, 'steep' | 'flat'> | null {
  const [low = NaN, high = NaN] = eigenvalues(hessian);
  if (!(low > rounding * high && high < Infinity)) return null;
  const direction = upright(eigenvector(hessian, low));
  const across = upright([-direction[1]!, direction[0]!]);
  return {
    steep: {curvature: high, direction: across},
    flat: {curvature: low, direction},
  };
}

/**
 * The minimum nearest to a point, among those that are curved in both directions.
 *
 * @param near - The lowest of them unless given.
 * @returns null where there is none: no minimum, kinks, level floors.
 */
export function ravineNear(
  f: Pick<Objective, 'hessian'>,
  minima: readonly StationaryPoint[],
  near?: Point,
): Ravine | null {
  const ravines = minima.flatMap(minimum => {
    const axes = isSmooth(minimum) ? principalAxes(f.hessian(minimum.point)) : null;
    if (!axes) return [];
    const {steep, flat} = axes;
    return {
      ...{minimum, steep, flat},
      condition: steep.curvature / flat.curvature,
      largestRate: 2 / steep.curvature,
    };
  });
  const away = ({minimum: {point, value}}: Ravine) => {
    if (!near) return value;
    const [dx, dy] = [point[0]! - near[0]!, point[1]! - near[1]!];
    return dx * dx + dy * dy;
  };
  return ravines.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

function isSmooth({kind, at, extent}: StationaryPoint): boolean {
  return kind === 'minimum' && at === undefined && extent === undefined;
}

function upright([x = 0, y = 0]: Point): Point {
  const larger = Math.abs(x) >= Math.abs(y) ? x : y;
  // There is no negative zero to show.
  return larger < 0 ? [0 - x, 0 - y] : [x + 0, y + 0];
}
