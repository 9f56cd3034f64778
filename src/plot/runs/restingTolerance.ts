import {math, type Objective, type Point} from '../../sim';

/** A slope this small beside the slopes around is level ground, for any eye. */
const levelShare = 1e-5;

/** A step of this share of the picture is none, for any eye. */
const stepShare = 1e-6;

/** Places along each side at which the slopes around are measured. */
const places = {1: 101, 2: 21} as const;

/**
 * When a run is at rest in a picture, in the units of its function: the one tolerance of
 * all pictures, whatever the scale of f or x.
 */
export function restingTolerance(f: Objective): {
  /** For |∇f|. */
  readonly tolerance: number;
  /** For the next update of x. */
  readonly restingStep: number;
} {
  const width = Math.max(...f.domain.map(([low, high]) => high - low));
  return {tolerance: levelShare * middleSlope(f), restingStep: stepShare * width};
}

/** The median of the slopes all over the domain that are not zero; 1 where there is none. */
export function middleSlope(f: Objective): number {
  const slopes = grid(f)
    .map(point => math.norm(f.gradient(point)))
    .filter(slope => slope > 0 && slope < Infinity)
    .sort((a, b) => a - b);
  return slopes[Math.floor(slopes.length / 2)] ?? 1;
}

function grid({domain}: Objective): Point[] {
  const count = places[domain.length as 1 | 2];
  const along = domain.map(([low, high]) =>
    Array.from({length: count}, (_, i) => low + ((high - low) * (i + 0.5)) / count),
  );
  const [xs, ys] = [along[0]!, along[1]];
  return ys ? xs.flatMap(x => ys.map(y => [x, y])) : xs.map(x => [x]);
}
