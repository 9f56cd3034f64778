import type {Objective, Point} from '../Objective';
import {norm} from '../math';
import {hasGradient} from '../slopes/slopesAt';
import {medianOf, roundGrid} from './roundGrid';

/** The part of the domain at each end where no point is looked for. */
const border = 0.15;

/** Slopes steeper than this many times the usual one are no better. */
const steep = 1.5;

/**
 * A point at which the slopes along both variables are clearly not 0, measured across the
 * domain, with coordinates that are round. Of those that are as good it is the one at which
 * x is high and y is low: in front, in a picture with x to the right and y to the back.
 *
 * A function that varies along one variable alone gets a point where that slope is not 0;
 * a flat one, or one without slopes, a point at which it has a value.
 *
 * @returns null where f has no value at any point tried.
 *
 * @example
 * ```ts
 * slopingPoint(objective('square-sine')); // [1.3, -0.8]
 * ```
 */
export function slopingPoint(f: Objective): Point | null {
  const [xs, ys] = f.domain.map(interval => roundGrid(interval, border));
  const points = xs!
    .toReversed()
    .flatMap(x => ys!.map(y => [x, y]))
    .filter(point => Number.isFinite(f.value(point)));
  const rises = points.map(point => risesAt(f, point));
  const usual = [0, 1].map(axis => medianOf(rises.map(both => both?.[axis] ?? NaN)));
  const scores = points.map((point, i) => {
    const both = rises[i];
    return place(f, point) + (both ? steepness(both, usual) : -1);
  });
  const best = scores.reduce((top, score, i) => (score > scores[top]! ? i : top), 0);
  return points[best] ?? null;
}

/** How much f would rise across the domain with its slopes; null without them. */
function risesAt(f: Objective, point: Point): number[] | null {
  if (!hasGradient(f, point)) return null;
  return f.gradient(point).map((slope, axis) => {
    const [low, high] = f.domain[axis]!;
    return Math.abs(slope * (high - low));
  });
}

/** More where both rises are large, and where they are alike. */
function steepness(rises: readonly number[], usual: readonly number[]): number {
  const [x, y] = rises.map((rise, axis) => Math.min(steep, rise / (usual[axis]! || 1)));
  const [less, more] = [Math.min(...rises), Math.max(...rises)];
  const likeness = more > 0 ? less / more : 0;
  return Math.min(x!, y!) + 0.1 * Math.max(x!, y!) + likeness || -1;
}

/** More in front, and neither at the rim nor on the middle lines. */
function place({domain}: Objective, point: Point): number {
  const [u, v] = point.map((at, axis) => {
    const [low, high] = domain[axis]!;
    return (2 * at - low - high) / (high - low);
  });
  return -0.3 * norm([u! - 0.5, v! + 0.3]);
}
