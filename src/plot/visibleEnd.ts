import {clipSegment, type HalfSize, type Place} from './pathGeometry';

/**
 * The end of what is seen of a path in a frame: its last place, or where it leaves for good.
 *
 * @param path - One place at least.
 *
 * @example
 * ```ts
 * visibleEnd([{x: 0, y: 0}, {x: 20, y: 40}], {x: 100, y: 10}); // {x: 5, y: 10}
 * ```
 */
export function visibleEnd(path: readonly Place[], half: HalfSize): Place {
  for (let k = path.length - 1; k > 0; k--) {
    const seen = clipSegment(path[k - 1]!, path[k]!, half);
    if (seen) return seen[1];
  }
  return path[0]!;
}
