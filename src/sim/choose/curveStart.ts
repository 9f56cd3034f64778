import type {Objective, StationaryPoint} from '../Objective';
import {closestPoint} from '../stationary/closestPoint';

/**
 * A start on the slope down to a minimum: a round number on the objective's own side of it,
 * inside its domain, or nearer to the minimum where it is flat there. Where no minimum in
 * the domain lies below the objective's own start, beside the nearest that does.
 *
 * @param share - Its distance from the minimum, in that of the objective's own start.
 */
export function startUpslope(objective: Objective, share: number): number {
  const usual = objective.start[0]!;
  const minimum = shownBelow(objective, usual);
  if (!minimum) return startInValley(objective, share) ?? usual;
  const bottom = closestPoint(minimum, [usual])[0]!;
  const x = rounded(bottom + (usual - bottom) * share);
  const isFit = isInside(objective, x) && shownBelow(objective, x) === minimum;
  return onSlope(objective, isFit ? x : usual, bottom);
}

/** How far from a minimum a start in its valley may be, in widths of the domain. */
const valleyReach = 0.3;

/** A start in the nearest valley of the domain; null where there is none. */
function startInValley(objective: Objective, share: number): number | null {
  const usual = objective.start[0]!;
  const [low, high] = objective.domain[0]!;
  const reach = valleyReach * (high - low);
  const places = objective.stationaryPoints
    .filter(({kind, point}) => kind === 'minimum' && isInside(objective, point[0]!))
    .sort((a, b) => Math.abs(a.point[0]! - usual) - Math.abs(b.point[0]! - usual))
    .flatMap(minimum =>
      [1, 0.75, 0.5, 0.25].flatMap(part =>
        [1, -1].map(side => ({
          minimum,
          x: rounded(minimum.point[0]! + side * part * Math.min(1, share) * reach),
        })),
      ),
    );
  const found = places.find(
    ({minimum, x}) => isInside(objective, x) && minimumBelow(objective, x) === minimum,
  );
  return found ? onSlope(objective, found.x, found.minimum.point[0]!) : null;
}

/** A slope of less than this share of the steepest on the way down is flat. */
const flatShare = 0.25;

/** The place nearest to a start, on its way down, from where it goes down visibly. */
function onSlope({gradient, value}: Objective, start: number, bottom: number): number {
  const way = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3].map(share =>
    share === 1 ? start : rounded(bottom + (start - bottom) * share),
  );
  const slopes = way.map(x => Math.abs(gradient([x])[0]!));
  const least = flatShare * Math.max(...slopes.filter(Number.isFinite));
  const first = slopes.findIndex(
    (slope, i) => slope >= least && value([way[i]!]) > value([bottom]),
  );
  return way[Math.max(0, first)]!;
}

/** The minimum below a start, where the domain holds it. */
function shownBelow(objective: Objective, x: number): StationaryPoint | null {
  const minimum = minimumBelow(objective, x);
  if (!minimum) return null;
  const [at] = closestPoint(minimum, [x]);
  const [low, high] = objective.domain[0]!;
  return low <= at! && at! <= high ? minimum : null;
}

function isInside({domain}: Objective, x: number): boolean {
  const [low, high] = domain[0]!;
  return low < x && x < high;
}

function rounded(x: number): number {
  return Number(x.toPrecision(2));
}

/**
 * On straight slopes no step shrinks: with about half of the share, ten steps lead half way,
 * and no whole number of steps to the kink itself.
 */
const kinkShare = 0.45;

/**
 * A share of 2/L, L the curvature at the minimum downhill of a start: the largest constant
 * learning rate that settles there. Where nothing limits it, the objective's own rate; at
 * a kink, that of a first step of about half that share of the way to it.
 */
export function shareOfLimit(
  objective: Objective,
  start: number,
  share: number,
): number {
  const minimum = minimumBelow(objective, start);
  const limit = minimum?.largestStableRate;
  if (limit !== undefined) return limit * share;
  if (!minimum) return objective.learningRate;
  const way = Math.abs(closestPoint(minimum, [start])[0]! - start);
  const slope = Math.abs(objective.gradient([start])[0]!);
  const rate = (way / slope) * share * kinkShare;
  return rate > 0 && Number.isFinite(rate) ? rate : objective.learningRate;
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
