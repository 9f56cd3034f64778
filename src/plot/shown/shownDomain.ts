import type {Domain, NonEmpty, Point} from '../../sim';

type Interval = Domain[number];

/** How far beyond the objective's own domain a run may take the picture, in its widths. */
const runReach = 0.35;

/** Room between an included point and the edge, in widths of the picture. */
const marginShare = 0.07;

/** Up to here two widths are made equal, so that right angles look right. */
const similarWidths = 2.5;

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
  points: NonEmpty<Point>,
): [Interval, Interval] {
  const withStart = domain.map((interval, axis) =>
    stretched(interval, [points[0][axis]!]),
  );
  const limits = withStart.map(interval => grown(interval, runReach));
  const near = points.filter(point =>
    limits.every(([low, high], axis) => low <= point[axis]! && point[axis]! <= high),
  );
  const [x, y] = withStart.map((interval, axis) =>
    stretched(
      interval,
      near.map(point => point[axis]!),
    ),
  );
  return equalized(x!, y!);
}

/** The interval, with room for values that lie outside it. */
function stretched([low, high]: Interval, values: readonly number[]): Interval {
  const least = values.reduce((a, b) => Math.min(a, b), low);
  const most = values.reduce((a, b) => Math.max(a, b), high);
  const room = marginShare * (most - least);
  return [least < low ? least - room : low, most > high ? most + room : high];
}

function grown([low, high]: Interval, share: number): Interval {
  const extra = share * (high - low);
  return [low - extra, high + extra];
}

function equalized(x: Interval, y: Interval): [Interval, Interval] {
  const [width, height] = [x[1] - x[0], y[1] - y[0]];
  const widest = Math.max(width, height);
  if (widest > similarWidths * Math.min(width, height)) return [x, y];
  return [
    grown(x, (widest - width) / (2 * width)),
    grown(y, (widest - height) / (2 * height)),
  ];
}
