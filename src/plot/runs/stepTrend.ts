import type {Point} from '../../sim';

/**
 * How the steps of a run develop, judged by its last ones:
 * - `dies-out`: they shrink, and the last is less than a hundredth of the first.
 * - `shrinks`, `grows`: each of them is shorter, or longer, than the one before, and so is
 *   the last than the first.
 * - `even`: they are equally long.
 * - `mixed`: none of these, or there are too few to tell.
 */
export type StepTrend = 'dies-out' | 'shrinks' | 'grows' | 'even' | 'mixed';

/** So many steps at the end are compared. */
const tail = 4;

/** Steps are equally long when they differ by less than this part. */
const equal = 0.01;

/** Below this share of the first step the steps have died out. */
const died = 0.01;

/**
 * How the steps of a run change in length.
 *
 * @param points - The iterates, the start first.
 */
export function stepTrend(points: readonly Point[]): StepTrend {
  const lengths = points.slice(1).map((point, i) => distance(point, points[i]!));
  const first = lengths[0] ?? 0;
  const last = lengths.at(-1) ?? 0;
  if (lengths.length > 1 && first > 0 && last === 0) return 'dies-out';
  const ratios = lengths.slice(-tail).flatMap((length, i, all) => {
    return i === 0 ? [] : [length / all[i - 1]!];
  });
  if (ratios.length === 0) return 'mixed';
  if (ratios.every(ratio => Math.abs(ratio - 1) < equal)) return 'even';
  if (ratios.every(ratio => ratio < 1) && last < first) {
    return last < died * first ? 'dies-out' : 'shrinks';
  }
  return ratios.every(ratio => ratio > 1) && last > first ? 'grows' : 'mixed';
}

function distance(a: Point, b: Point): number {
  return Math.sqrt(a.reduce((sum, x, i) => sum + (x - b[i]!) * (x - b[i]!), 0));
}
