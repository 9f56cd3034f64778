import {math} from '../../sim';
import type {EpochRuns} from './epochRuns';

/** What is left of the way is followed on a log axis down to this share. */
const followed = 1e-5;

/**
 * By how much the steepness of what is left on a log axis changes from update to update, as
 * a share of the largest: 0 for a straight line, −1 where there is no line.
 */
export function unevenness({target, ways: [{xs}]}: EpochRuns): number {
  const first = xs[0];
  const goal = target?.point[0];
  if (goal === undefined || xs.length < 3 || xs[1] === first || first === goal)
    return -1;
  const shares = xs.map(x => Math.abs((x - goal) / (first - goal)));
  const drops = shares
    .slice(1)
    .flatMap((share, k) =>
      shares[k]! > followed ? [math.log2(shares[k]!) - math.log2(share)] : [],
    );
  const steepest = Math.max(...drops.map(Math.abs));
  return (Math.max(...drops) - Math.min(...drops)) / steepest;
}
