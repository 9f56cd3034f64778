import {math, type Point} from '../../sim';
import {dot, minus} from './vectors';

/** Turns that a run has to make at least. */
const leastTurns = 3;

/** Steps are along one line up to this share. */
const lineShare = 0.98;

/** Steps are equally long up to this share: any less, and they die out in the end. */
const evenShare = 1 - 1e-6;

/** A part of a run that goes to and fro for ever. */
export interface ToAndFro {
  /** The index of the first point at which it turns. */
  readonly from: number;
  /** How far it goes to either side. */
  readonly ends: readonly [Point, Point];
}

/**
 * Whether a run ends going to and fro on one line with steps that are equally long on the
 * way there, and equally long on the way back: so about a kink whose sides are not equally
 * steep, several small steps down one side follow each large one down the other.
 */
export function toAndFro(points: readonly Point[]): ToAndFro | null {
  const steps = points.slice(1).map((point, i) => minus(point, points[i]!));
  const last = steps.at(-1);
  if (!last) return null;
  const isUneven = steps.findLastIndex((step, i) => !isEven(step, i, steps));
  const turns = steps.flatMap((step, i) =>
    i > isUneven + 1 && dot(step, steps[i - 1]!) < 0 ? [i] : [],
  );
  if (turns.length < leastTurns) return null;
  const from = turns[0]!;
  const along = points.slice(from).toSorted((a, b) => dot(minus(a, b), last));
  return {from, ends: [along[0]!, along.at(-1)!]};
}

/** Whether a step is as long as each later one that goes the same way, all on one line. */
function isEven(step: readonly number[], index: number, steps: readonly number[][]) {
  const size = math.norm(step);
  return steps.slice(index).every(later => {
    const other = math.norm(later);
    const cosine = dot(step, later) / (size * other);
    const isAlike = Math.min(size, other) >= evenShare * Math.max(size, other);
    return cosine < 0 ? cosine <= -lineShare : cosine >= lineShare && isAlike;
  });
}
