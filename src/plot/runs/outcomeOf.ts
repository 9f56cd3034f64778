import type {Ending, Iterate, Point, StationaryPoint} from '../../sim';
import type {Shown} from '../shown/Shown';
import {arrivedShare, distanceTo, nearest} from './nearest';
import type {Minimum, Outcome} from './Outcome';
import {isTurn, rocking, unevenRocking} from './rocking';

/** A run as a picture shows it. */
export interface ShownRun {
  /** The start first; a picture that cuts a run off where it leaves, up to that iterate. */
  readonly points: readonly Pick<Iterate, 'step' | 'point' | 'value'>[];
  readonly ending: Ending;
}

/** What is known about the function around a run. */
export interface Surroundings {
  readonly shown: Shown;
  readonly minima: readonly Minimum[];
  /** Maxima, saddles and the like. */
  readonly others: readonly StationaryPoint[];
  /** The minimum that lies below a point: on its way down, where that is known. */
  below(point: Point): Minimum | null;
}

/** At the bottom a value may be higher by this part of itself and only be rounded. */
const rounding = 1e-12;

/** Whether the last iterate of a run lies outside of the picture. */
export function isOutOfSight(outcome: Outcome): boolean {
  const {kind} = outcome;
  return (kind === 'left-picture' || kind === 'diverged') && !outcome.inside;
}

/** What became of a run in a picture. */
export function outcomeOf(run: ShownRun, around: Surroundings): Outcome {
  const {points, ending} = run;
  const last = points.at(-1)!;
  const end = {step: last.step, point: last.point};
  const inside = around.shown.contains(last.point);
  if (inside && ending.kind === 'left-domain' && ending.step === last.step + 1) {
    return {kind: 'left-domain', step: ending.step, point: last.point};
  }
  const isOutside = ({point}: Points[number]) => !around.shown.contains(point);
  if (ending.kind === 'diverged' || !inside) {
    return {
      kind: ending.kind === 'diverged' ? 'diverged' : 'left-picture',
      step: inside ? ending.step : firstOf(points, isOutside).step,
      point: last.point,
      falls: falls(points, around.minima),
      inside,
    };
  }
  return (
    arrival(run, around) ??
    rest(run, around) ??
    rocking(points, around) ??
    unevenRocking(points, around) ?? {
      kind: 'moving',
      ...end,
      ...wayLeft(points, around),
    }
  );
}

type Points = ShownRun['points'];

/** The first point of those at the end that all pass a test. */
function firstOf(
  points: Points,
  test: (at: Points[number]) => boolean,
): Points[number] {
  const before = points.findLastIndex(at => !test(at));
  return points[before + 1]!;
}

/** Whether f never rose, on a curve in no step past a minimum either, and ended lower. */
function falls(points: Points, minima: readonly Minimum[]): boolean {
  return (
    points.at(-1)!.value < points[0]!.value &&
    points.every(
      ({value, point}, i) =>
        i === 0 ||
        (value <= points[i - 1]!.value && !passes(points[i - 1]!.point, point, minima)),
    )
  );
}

/** Whether a step on a curve goes from one side of a minimum to the other. */
function passes([from]: Point, to: Point, minima: readonly Minimum[]): boolean {
  return (
    to.length === 1 && minima.some(({point: [x]}) => (from! - x!) * (to[0]! - x!) < 0)
  );
}

/** It is at a minimum when it was there before, too, or has come to rest. */
function arrival(run: ShownRun, around: Surroundings): Outcome | null {
  const {shown, minima, others} = around;
  const {points, ending} = run;
  const last = points.at(-1)!;
  const at = nearest(minima, last.point, shown);
  if (!at || isShared(at, others, last.point, shown)) return null;
  const isNear = ({point}: Points[number]) =>
    distanceTo(at, point, shown) <= arrivedShare;
  const {step} = firstOf(points, isNear);
  const stays = step < last.step || rests(ending) || points.length === 1;
  return stays || isLevel(at, points)
    ? {kind: 'arrived', step, point: last.point, at}
    : null;
}

/** Whether nothing is left to go down: of the minimum's value, or of the way down to it. */
function isLevel({value}: Minimum, points: Points): boolean {
  const left = points.at(-1)!.value - value;
  const height = Math.max(0, points[0]!.value - value);
  return left <= rounding * Math.max(Math.abs(value), height);
}

function rests({kind}: Ending): boolean {
  return kind === 'converged' || kind === 'stalled';
}

function rest(
  {points, ending}: ShownRun,
  {shown, minima, others}: Surroundings,
): Outcome | null {
  const {point, step} = points.at(-1)!;
  const found = nearest(others, point, shown);
  const at = found && isShared(found, minima, point, shown) ? null : found;
  // Steps too small to move a number are no level ground.
  if (ending.kind !== 'converged' && !(ending.kind === 'stalled' && at)) return null;
  return {kind: 'resting', step, point, at};
}

function wayLeft(points: Points, {shown, below}: Surroundings) {
  const [first, last] = [points[0]!, points.at(-1)!];
  const target = below(last.point);
  if (!target) return {left: null, recedes: false};
  const height = first.value - target.value;
  const isFartherThan = ({point}: Points[number]) =>
    distanceTo(target, last.point, shown) > distanceTo(target, point, shown);
  // What goes from side to side is farther only when it is so on the same side, too.
  const others = points.slice(isTurn(points.slice(-3)) ? -3 : -2, -1);
  return {
    left: height > 0 ? Math.max(0, (last.value - target.value) / height) : null,
    recedes: others.length > 0 && others.every(isFartherThan),
  };
}

/**
 * Whether level lines of two kinds meet where a point is nearest to one of them, as those of
 * x²y do at the origin: there it is neither.
 */
function isShared(
  at: StationaryPoint,
  others: readonly StationaryPoint[],
  point: Point,
  shown: Shown,
): boolean {
  const away = distanceTo(at, point, shown) * (1 + rounding);
  return (
    at.extent !== undefined &&
    others.some(
      other => other.extent !== undefined && distanceTo(other, point, shown) <= away,
    )
  );
}
