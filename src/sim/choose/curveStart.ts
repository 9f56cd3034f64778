import type {Objective, StationaryPoint} from '../Objective';
import {closestPoint} from '../stationary/closestPoint';

/**
 * A start on the slope down to a minimum: a round number on the objective's own side of it,
 * inside its domain.
 *
 * @param share - Its distance from the minimum, in that of the objective's own start.
 */
export function startUpslope(objective: Objective, share: number): number {
  const {start, domain} = objective;
  const usual = start[0]!;
  const minimum = minimumBelow(objective, usual);
  if (!minimum) return usual;
  const bottom = minimum.point[0]!;
  const x = Number((bottom + (usual - bottom) * share).toPrecision(2));
  const [low, high] = domain[0]!;
  return low < x && x < high ? x : usual;
}

/**
 * A share of 2/L, L the curvature at the minimum downhill of a start: the largest constant
 * learning rate that settles there. Where nothing limits it, the objective's own rate.
 */
export function shareOfLimit(
  objective: Objective,
  start: number,
  share: number,
): number {
  const limit = minimumBelow(objective, start)?.largestStableRate;
  return limit === undefined ? objective.learningRate : limit * share;
}

/** So many places between a start and a minimum are looked at. */
const places = 400;

/** A rise by this part of the whole fall, or of the values' own last bits, is none. */
const rounding = 1e-12;

/**
 * The minimum that a curve falls to from x, without a rise on the way.
 *
 * @returns null where x is no place to descend from (level, or without a value), where the
 *   first place at rest on the way down is not a minimum, or where the curve does not fall
 *   all the way to it: beyond a hilltop, a pole or a gap is another valley.
 */
export function minimumBelow(
  objective: Pick<Objective, 'value' | 'gradient' | 'stationaryPoints'>,
  x: number,
): StationaryPoint | null {
  const slope = objective.gradient([x])[0]!;
  const ahead = objective.stationaryPoints
    .map(point => ({point, at: closestPoint(point, [x])[0]!}))
    .filter(({at}) => at === x || (at - x) * slope < 0)
    .sort((a, b) => Math.abs(a.at - x) - Math.abs(b.at - x));
  const first = ahead[0];
  if (first?.point.kind !== 'minimum') return null;
  return fallsAllTheWay(objective, x, first.at) ? first.point : null;
}

function fallsAllTheWay(
  f: Pick<Objective, 'value'>,
  from: number,
  to: number,
): boolean {
  const values = Array.from({length: places + 1}, (_, i) =>
    f.value([from + ((to - from) * i) / places]),
  );
  const fall = values[0]! - values.at(-1)!;
  const size = Math.max(Math.abs(values[0]!), Math.abs(values.at(-1)!));
  const slack = rounding * fall + 8 * Number.EPSILON * size;
  return values.every(
    (value, i) =>
      Number.isFinite(value) && (i === 0 || value <= values[i - 1]! + slack),
  );
}
