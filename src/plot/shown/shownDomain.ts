import type {Domain, Point} from '../../sim';
import {reachOf, widened, withRoomFor} from './shownInterval';

type Interval = Domain[number];

/** Up to here two widths are made equal, so that right angles look right. */
const similar = 2.5;

/**
 * The part of the plane that a picture of a run shows: the objective's domain, stretched
 * to hold the start, however far, and those iterates that lie not much further out. A
 * diverging run leaves the picture; it does not shrink the landscape to a dot.
 *
 * @param domain - One interval for each of two variables.
 * @param points - The iterates, the start first.
 * @returns Two intervals, of equal width when the stretched ones are similar.
 */
export function shownDomain(
  domain: Domain,
  points: readonly Point[],
): [Interval, Interval] {
  const withStart = domain.map((interval, axis) =>
    withRoomFor(interval, [points[0]![axis]!]),
  );
  const limits = withStart.map(reachOf);
  const near = points.filter(point =>
    limits.every(([low, high], axis) => low <= point[axis]! && point[axis]! <= high),
  );
  const [x, y] = withStart.map((interval, axis) =>
    withRoomFor(
      interval,
      near.map(point => point[axis]!),
    ),
  );
  return equalized(x!, y!);
}

function equalized(x: Interval, y: Interval): [Interval, Interval] {
  const [width, height] = [x[1] - x[0], y[1] - y[0]];
  const widest = Math.max(width, height);
  if (widest > similar * Math.min(width, height)) return [x, y];
  return [
    widened(x, (widest - width) / (2 * width)),
    widened(y, (widest - height) / (2 * height)),
  ];
}
