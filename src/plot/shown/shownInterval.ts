import type {Domain} from '../../sim';

type Interval = Domain[number];

/** How far beyond the objective's own domain a run may take the picture, in its widths. */
const farthest = 0.4;

/** Room between an included value and the edge, in widths of the picture. */
const room = 0.08;

/** The interval, with room for values that lie outside it. */
export function withRoomFor(
  [low, high]: Interval,
  values: readonly number[],
): Interval {
  const least = values.reduce((a, b) => Math.min(a, b), low);
  const most = values.reduce((a, b) => Math.max(a, b), high);
  const extra = room * (most - least);
  return [least < low ? least - extra : low, most > high ? most + extra : high];
}

/** How far the picture may reach to hold iterates. */
export function reachOf([low, high]: Interval): Interval {
  return widened([low, high], farthest);
}

/** An interval that is wider by a share of its width on either side. */
export function widened([low, high]: Interval, share: number): Interval {
  const extra = share * (high - low);
  return [low - extra, high + extra];
}
