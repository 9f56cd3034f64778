import {norm} from '../math';
import type {Iterate} from '../Trajectory';

/** A shorter run says nothing about where it would go. */
const shortest = 6;

/**
 * How much the excess over the start's value must grow from one third of a run to the
 * next. Linear growth reaches 1.5; a run that wanders within bounds stays near 1.
 */
const growth = 1.4;

/**
 * Whether a complete run only grows worse: its last value is worse than the start's, and
 * from one third of it to the next the worst value and the steepest gradient grow.
 *
 * @param points - Lower values are better.
 * @returns The step from which every value is worse than the start's, or undefined.
 */
export function growsFrom(points: readonly Iterate[]): number | undefined {
  const [start, ...later] = points;
  if (!start || later.length < shortest) return undefined;
  const thirds = [0, 1, 2].map(third =>
    later.slice(
      Math.floor((third * later.length) / 3),
      Math.floor(((third + 1) * later.length) / 3),
    ),
  );
  const [first, second, last] = thirds.map(third => ({
    excess: greatest(third, iterate => iterate.value - start.value),
    slope: greatest(third, iterate => norm(iterate.gradient)),
  }));
  const worsens =
    later.at(-1)!.value > start.value &&
    second!.excess > growth * Math.max(0, first!.excess) &&
    last!.excess > growth * second!.excess &&
    second!.slope > first!.slope &&
    last!.slope > second!.slope;
  if (!worsens) return undefined;
  let worse = points.length - 1;
  while (points[worse - 1]!.value > start.value) worse--;
  return points[worse]!.step;
}

function greatest(
  iterates: readonly Iterate[],
  measure: (iterate: Iterate) => number,
): number {
  return iterates.reduce(
    (most, iterate) => Math.max(most, measure(iterate)),
    -Infinity,
  );
}
