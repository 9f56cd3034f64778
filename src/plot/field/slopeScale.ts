import {math} from '../../sim';

/** How long the arrows of slopes are beside each other. */
export interface SlopeScale {
  /** The slope of the longest arrow; 0 where there is none. */
  readonly steepest: number;
  /**
   * The share of the longest arrow is the share of the steepest slope to this power: 1 where
   * arrows are as long as slopes are steep, less where gentle slopes would have none.
   */
  readonly power: number;
}

/** The arrow of the middle slope is at least so long, in shares of the longest. */
const least = 0.25;

/** Below, arrows would be alike for any eye. */
const leastPower = 0.02;

/**
 * One scale for all arrows of a picture: a steeper slope has a longer arrow, always.
 *
 * @param slopes - All that are shown, not negative.
 */
export function slopeScale(slopes: readonly number[]): SlopeScale {
  const sorted = slopes.filter(slope => slope > 0).sort((a, b) => a - b);
  const steepest = sorted.at(-1) ?? 0;
  const middle = (sorted[Math.floor(sorted.length / 2)] ?? 0) / steepest;
  const power = middle < least ? math.ln(least) / math.ln(middle) : 1;
  return {steepest, power: Math.max(leastPower, power)};
}

/** How long the arrow of a slope is, in shares of the longest; no longer than that. */
export function arrowShare({steepest, power}: SlopeScale, slope: number): number {
  if (!(slope > 0)) return 0;
  const share = Math.min(1, slope / steepest);
  return power === 1 ? share : math.pow(share, power);
}
