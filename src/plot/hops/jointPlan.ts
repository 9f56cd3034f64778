import type {Place} from '../pathGeometry';
import {hopPlan, type HopPlan, type HopPlanOptions} from './hopPlan';
import {inStep} from './inStep';
import {stairsBetween} from './stairs';

/**
 * The plan of several runs that hop at once: every hop takes as long as the longest of them
 * must, and the last is the last that is seen of any.
 *
 * @param runs - The iterates of each on the stage, the start first; some may have fewer.
 * @param options - Of the hops; the way between two places is along x, then along y.
 */
export function jointPlan(
  runs: readonly (readonly Place[])[],
  options: Pick<HopPlanOptions, 'counted' | 'budget'> = {},
): HopPlan {
  return hopPlan(inStep(runs, stairsBetween), options);
}
