import type {Point, StationaryPoint} from '../Objective';

/**
 * Where a stationary point is nearest to a place: the point itself or, where it has an
 * extent, the nearest of all that are one with it.
 */
export function closestPoint({point, extent}: StationaryPoint, to: Point): Point {
  if (!extent) return point;
  switch (extent.kind) {
    case 'interval':
      return [clamped(to[0]!, extent.from, extent.to)];
    case 'plateau':
      return extent.within.map(([low, high], i) => clamped(to[i]!, low, high));
    case 'line': {
      const {points, isClosed} = extent;
      const ends = isClosed ? [...points, points[0]!] : points;
      return ends
        .slice(1)
        .map((end, i) => onSegment(to, ends[i]!, end))
        .reduce((best, next) =>
          distance(next, to) < distance(best, to) ? next : best,
        );
    }
  }
}

function onSegment(to: Point, a: Point, b: Point): Point {
  const way = b.map((x, i) => x - a[i]!);
  const length = way.reduce((sum, x) => sum + x * x, 0);
  const along = way.reduce((sum, x, i) => sum + x * (to[i]! - a[i]!), 0);
  const share = length > 0 ? clamped(along / length, 0, 1) : 0;
  return a.map((x, i) => x + share * way[i]!);
}

function clamped(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}

function distance(a: Point, b: Point): number {
  return Math.sqrt(a.reduce((sum, x, i) => sum + (x - b[i]!) * (x - b[i]!), 0));
}
