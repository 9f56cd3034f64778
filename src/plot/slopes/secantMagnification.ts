/** How closely a lens must look at a secant. */
import {math, type NonEmpty, type Secant, type Slope} from '../../sim';

/**
 * The magnification with which the far point of a secant is as far from x as a lens asks.
 *
 * Where the quotients have finite limits it is exactly proportional to 1/h, so that h looks
 * equally long all the while, and the far point comes to its place as they reach them. Else
 * it holds the far point where it is, however upright the secant.
 *
 * Told are the secants that are shown, with one gap, the stage units for one unit of data,
 * and how far from x the far point is to be under the lens, in stage units.
 *
 * @example
 * ```ts
 * // A limit of 0 and one stage unit for h = 1: h = 0.01 looks 50 long under × 5000.
 * secantMagnification(slope, [secants[300]], {unit: {x: 1, y: 1}, reach: 50});
 * ```
 */
export function secantMagnification(
  slope: Slope,
  shown: NonEmpty<Secant>,
  {unit, reach}: {unit: {readonly x: number; readonly y: number}; reach: number},
): number {
  const length = (across: number, up: number) =>
    math.norm([across * unit.x, up * unit.y]);
  const limits = finiteLimits(slope).map(limit => length(1, limit));
  if (limits.length > 0) return reach / (Math.max(...limits) * Math.abs(shown[0].h));
  return reach / Math.max(...shown.map(({h, quotient}) => length(h, h * quotient)));
}

/** The slopes that the secants go to; none where one has no end. */
function finiteLimits(slope: Slope): number[] {
  if (slope.kind === 'smooth') return [slope.slope];
  if (!('left' in slope)) return [];
  const sides = [slope.left, slope.right].filter(side => side !== null);
  return sides.every(Number.isFinite) ? sides : [];
}
