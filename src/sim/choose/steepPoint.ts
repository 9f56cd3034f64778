import type {Objective, Point} from '../Objective';
import {norm} from '../math';
import {hasGradient} from '../slopes/slopesAt';
import {medianOf, roundGrid} from './roundGrid';

/** The part of the domain at each end where no point is looked for. */
const border = 0.15;

/** Slopes steeper than this many times the usual one are no better. */
const enough = 1.5;

/**
 * A point with round coordinates at which a function is clearly steep, mostly along x, and
 * which lies in front in a picture with x to the right and y to the back: there a gradient
 * is seen in its true length.
 *
 * @returns A point without a gradient where there is no other; null where f has no value at
 *   any point tried.
 */
export function steepPoint(f: Objective): Point | null {
  const [xs, ys] = f.domain.map(interval => roundGrid(interval, border));
  const points = xs!
    .flatMap(x => ys!.map(y => [x, y]))
    .filter(point => Number.isFinite(f.value(point)));
  const slopes = points.map(point =>
    hasGradient(f, point) ? f.gradient(point) : null,
  );
  const usual = medianOf(slopes.map(slope => (slope ? norm(slope) : NaN))) || 1;
  const scores = points.map((point, i) => {
    const slope = slopes[i] ?? [0, 0];
    const steep = norm(slope);
    const aside = steep > 0 ? Math.abs(slope[0]!) / steep : 0;
    return Math.min(enough, steep / usual) * (0.4 + aside) + inFront(f, point);
  });
  const best = scores.reduce((top, score, i) => (score > scores[top]! ? i : top), 0);
  return points[best] ?? null;
}

function inFront({domain}: Objective, [x, y]: Point): number {
  const [u, v] = [x!, y!].map((at, axis) => {
    const [low, high] = domain[axis]!;
    return (2 * at - low - high) / (high - low);
  });
  return -0.5 * norm([0.6 * u!, v! + 0.45]);
}
