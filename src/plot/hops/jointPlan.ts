import type {Place} from '../pathGeometry';
import {hopPlan, type HopPlan, type HopPlanOptions} from './hopPlan';

/** No longer way counts, in stage units: a hop far out of the picture is not drawn. */
const farthest = 1800;

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
  const hops = Math.max(...runs.map(({length}) => length)) - 1;
  let x = 0;
  const farthestHops = [{x, y: 0}];
  for (let k = 0; k < hops; k++) {
    x += Math.max(...runs.map(places => wayOf(places[k], places[k + 1])));
    farthestHops.push({x, y: 0});
  }
  return hopPlan(farthestHops, options);
}

function wayOf(from: Place | undefined, to: Place | undefined): number {
  if (!from || !to) return 0;
  const way = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  return way <= farthest ? way : farthest;
}
