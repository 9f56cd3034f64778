import type {Objective, Point} from '../../sim';
import type {Minimum} from './Outcome';

/**
 * What the curvature at a minimum says of constant learning rates:
 * - `everywhere`: all over the way of the run the curvature is L, so 2/L is the limit.
 * - `near`: it is the limit near the minimum; elsewhere the curvature differs.
 * - `none`: there is none: `why` says whether the minimum is a kink, or without curvature,
 *   or not known at all.
 */
export type StableRate =
  | {
      readonly holds: 'everywhere' | 'near';
      /** L, f″ at the minimum. */
      readonly curvature: number;
      /** 2/L. */
      readonly limit: number;
    }
  | {readonly holds: 'none'; readonly why: 'kink' | 'flat' | 'no-minimum'};

/** Curvatures are one when they differ by less than this part. */
const equal = 0.01;

/** Of the largest slope on the way: what is left of a slope at the minimum itself. */
const rounding = 1e-6;

/** Places between the ends of the way at which the curvature is looked at. */
const looks = 64;

/**
 * The largest constant learning rate with which plain descent settles at a minimum of a
 * curve (Nesterov, Introductory Lectures on Convex Optimization, section 1.2.3), and where
 * that is so.
 *
 * @param points - The way of a run, in one variable.
 */
export function stableRateAt(
  f: Objective,
  minimum: Minimum | null,
  points: readonly {readonly point: Point}[],
): StableRate {
  if (!minimum) return {holds: 'none', why: 'no-minimum'};
  if (minimum.eigenvalues.length === 0) return {holds: 'none', why: 'kink'};
  const limit = minimum.largestStableRate;
  if (limit === undefined) return {holds: 'none', why: 'flat'};
  const curvature = 2 / limit;
  const xs = [minimum.point[0]!, ...points.map(({point}) => point[0]!)];
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const tiny = equal * curvature * (high - low) * rounding;
  const bottom = minimum.point[0]!;
  const isSame = Array.from(
    {length: looks + 1},
    (_, i) => low + ((high - low) * i) / looks,
  ).every(x => {
    const bend = f.hessian([x])[0]![0]!;
    // At a kink the slope jumps, and the curvature beside it says nothing of it.
    const slope = curvature * (x - bottom);
    return (
      Math.abs(bend - curvature) <= equal * curvature &&
      Math.abs(f.gradient([x])[0]! - slope) <= equal * Math.abs(slope) + tiny
    );
  });
  return {holds: isSame ? 'everywhere' : 'near', curvature, limit};
}

/** The largest learning rate that is stable, where there is one. */
export function limitOf(stableRate: StableRate): number | null {
  return stableRate.holds === 'none' ? null : stableRate.limit;
}
