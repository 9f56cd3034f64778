/** The slopes of a function of two variables in every direction. */
import {hasGradient, math, slopeAlong, type Objective, type Point} from '../../sim';

/** A direction, and how steep f is that way. */
export interface RoseBar {
  /** A unit vector of data units. */
  readonly direction: readonly [x: number, y: number];
  /** Above 0 uphill; ±Infinity where it is vertical, null where there is none. */
  readonly slope: number | null;
}

/** How many directions a rose has. */
export const roseDirections = 24;

type Functions = Pick<Objective, 'value' | 'gradient'>;

/**
 * The slope in a direction, by its own limit: at a kink it is that of this side.
 *
 * @param direction - A unit vector of data units.
 */
export function barAt(
  f: Functions,
  point: Point,
  direction: RoseBar['direction'],
): RoseBar {
  const found = slopeAlong(f, point, direction);
  const slope =
    found.kind === 'smooth' ? found.slope : 'right' in found ? found.right : null;
  return {direction, slope};
}

/** The direction of a gradient; that of x where there is none or it vanishes. */
export function uphill(gradient: Point | null): RoseBar['direction'] {
  const size = gradient ? math.norm(gradient) : 0;
  return gradient && size > 0 ? [gradient[0]! / size, gradient[1]! / size] : [1, 0];
}

/** A direction, turned anticlockwise by a share of a whole turn. */
export function turned(
  [x, y]: RoseBar['direction'],
  turn: number,
): RoseBar['direction'] {
  const [cos, sin] = [math.cos(2 * Math.PI * turn), math.sin(2 * Math.PI * turn)];
  return [cos * x - sin * y, sin * x + cos * y];
}

/**
 * The slopes all around a point, equal angles apart, the first along the gradient, where
 * there is one. They are |∇f|·cos φ then, for it is the gradient that makes all of them.
 *
 * @example
 * ```ts
 * roseAt(objective('3x + 4y'), [0, 0])[0]; // direction (0.6, 0.8), slope 5
 * ```
 */
export function roseAt(f: Functions, point: Point): RoseBar[] {
  const first = uphill(hasGradient(f, point) ? f.gradient(point) : null);
  return Array.from({length: roseDirections}, (_, k) =>
    barAt(f, point, turned(first, k / roseDirections)),
  );
}
