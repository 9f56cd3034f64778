import type {Domain} from '../../sim';

type Interval = Domain[number];

/** Room beside the run, in its widths: where it ends at the target, the other side is seen. */
const beside = 0.1;
const beyondTarget = 0.45;

/** However short a run is, so much of the domain's width is shown. */
const leastShare = 0.08;

/**
 * The part of a curve that a picture of runs shows so that they fill it, with what lies
 * beyond their target, so that a valley is seen to be one. It reaches beyond the
 * objective's domain only where a run does.
 *
 * @param own - The objective's domain.
 * @param xs - The iterates that the picture should hold.
 * @param target - The minimum that they go to.
 */
export function fittedInterval(
  own: Interval,
  xs: readonly number[],
  target: number | null,
): Interval {
  const all = target === null ? xs : [...xs, target];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const width = Math.max(high - low, leastShare * (own[1] - own[0]));
  const room = (edge: number) => width * (edge === target ? beyondTarget : beside);
  const middle = (low + high) / 2;
  const [from, to] = [
    Math.min(low, middle - width / 2) - room(low),
    Math.max(high, middle + width / 2) + room(high),
  ];
  return [
    low >= own[0] ? Math.max(from, own[0]) : from,
    high <= own[1] ? Math.min(to, own[1]) : to,
  ];
}
