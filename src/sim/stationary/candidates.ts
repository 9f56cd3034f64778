import {norm} from '../math';
import type {Domain, Point} from '../Objective';
import type {Landscape} from './Landscape';

/** A point near which the gradient may vanish. */
export interface Candidate {
  readonly point: Point;
  /** The steepest slope on the grid around it: what a small slope is small against. */
  readonly scale: number;
}

/** Samples along the line of a curve, and along each side of a surface. */
const curveSamples = 1201;
const surfaceSamples = 81;

/** Grid points where |∇f| is not larger than at any neighbour. */
export function candidates(f: Landscape, domain: Domain): Candidate[] {
  return domain.length === 1
    ? onLine(f, domain[0]!)
    : onPlane(f, domain as [Domain[0], Domain[0]]);
}

function onLine(f: Landscape, interval: Domain[0]): Candidate[] {
  const xs = samples(interval, curveSamples);
  const slopes = xs.map(x => slopeAt(f, [x]));
  return xs.flatMap((x, i) => {
    const around = [slopes[i - 1] ?? Infinity, slopes[i + 1] ?? Infinity];
    return pick([x], slopes[i]!, around);
  });
}

function onPlane(f: Landscape, [across, up]: [Domain[0], Domain[0]]): Candidate[] {
  const xs = samples(across, surfaceSamples);
  const ys = samples(up, surfaceSamples);
  const slopes = ys.map(y => xs.map(x => slopeAt(f, [x, y])));
  return ys.flatMap((y, row) =>
    xs.flatMap((x, column) => {
      const around = neighbors.map(
        ([dx, dy]) => slopes[row + dy]?.[column + dx] ?? Infinity,
      );
      return pick([x, y], slopes[row]![column]!, around);
    }),
  );
}

const neighbors = [-1, 0, 1]
  .flatMap(dx => [-1, 0, 1].map(dy => [dx, dy] as const))
  .filter(([dx, dy]) => dx !== 0 || dy !== 0);

/** A slope of Infinity marks the outside and places where there is none. */
function pick(point: Point, slope: number, around: readonly number[]): Candidate[] {
  if (slope === Infinity || around.some(other => other < slope)) return [];
  const scale = Math.max(...around.filter(Number.isFinite));
  return scale > 0 ? [{point, scale}] : [];
}

function slopeAt(f: Landscape, point: Point): number {
  const slope = norm(f.gradient(point));
  return slope === slope ? slope : Infinity;
}

function samples([low, high]: Domain[0], count: number): number[] {
  return Array.from({length: count}, (_, i) => low + ((high - low) * i) / (count - 1));
}
