import type {Place} from '../pathGeometry';
import {hopPlan, type HopPlan, type HopPlanOptions, type Leg} from './hopPlan';

/** Seconds of a way that nobody sees. */
const unseenSeconds = 0.35;

/**
 * The plan of a run that is told in two parts: a leg ends at the turn, and each part has a
 * budget of its own. Only the first part counts hops.
 *
 * @param places - The iterates on the stage, the start first.
 * @param turn - The iterate at which the first part ends.
 * @param options - Of each part.
 */
export function stagedPlan(
  places: readonly Place[],
  turn: number,
  options: HopPlanOptions = {},
): HopPlan {
  const end = Math.min(turn, places.length - 1);
  const before = hopPlan(places.slice(0, end + 1), options);
  const after = hopPlan(places.slice(end), {...options, counted: 0});
  if (after.last === 0) return before;
  const still: Leg[] =
    before.last < end ? [{from: before.last, to: end, seconds: unseenSeconds}] : [];
  return {
    counted: before.counted,
    others: [...before.others, ...still, ...after.others.map(leg => later(leg, end))],
    stride: Math.max(before.stride, after.stride),
    last: end + after.last,
    leaves: after.leaves,
  };
}

function later({from, to, seconds}: Leg, by: number): Leg {
  return {from: from + by, to: to + by, seconds};
}
