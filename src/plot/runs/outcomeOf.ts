import {
  closestPoint,
  type Ending,
  type Iterate,
  type Point,
  type StationaryPoint,
} from '../../sim';
import type {Shown} from '../shown/Shown';
import type {Minimum, Outcome} from './Outcome';
import {toAndFro} from './toAndFro';

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

/** An end within this share of the picture's width is at its target, for the eye. */
export const arrivedShare = 0.01;

/** Steps that are compared to tell whether a run goes from side to side. */
const swings = 4;

/** Swings come no closer when each has at least this share of the one before. */
const steadyShare = 0.98;

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
      falls: falls(points),
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

/** Whether f never rose, and ended lower than it began. */
function falls(points: Points): boolean {
  return (
    points.at(-1)!.value < points[0]!.value &&
    points.every(({value}, i) => i === 0 || value <= points[i - 1]!.value)
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
  return stays || isLevel(at, last)
    ? {kind: 'arrived', step, point: last.point, at}
    : null;
}

/** Whether a value is that of the minimum: nothing is left to go down. */
function isLevel({value}: Minimum, last: Points[number]): boolean {
  return last.value - value <= rounding * Math.abs(value);
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

function rocking(points: Points, {shown, minima}: Surroundings): Outcome | null {
  const tail = points.slice(-swings - 1);
  const steps = tail.slice(1).map(({point}, i) => minus(point, tail[i]!.point));
  const sizes = steps.map(step => dot(step, step));
  const isTurning = steps.every((step, i) => i === 0 || dot(step, steps[i - 1]!) < 0);
  const share = steadyShare * steadyShare;
  const isSteady = sizes.every(
    (size, i) =>
      i === 0 || (size >= share * sizes[i - 1]! && size * share <= sizes[i - 1]!),
  );
  if (steps.length < 2 || !isTurning || !isSteady) return null;
  const [a, b] = [tail.at(-2)!.point, tail.at(-1)!.point];
  const middle = a.map((x, i) => (x + b[i]!) / 2);
  const half = shown.distance(a, b) / 2;
  const around = nearest(minima, middle, shown, half);
  const first = points.findLastIndex((_, i) => {
    const [p, q, r] = points.slice(i, i + 3);
    return (
      r !== undefined && dot(minus(q!.point, p!.point), minus(r.point, q!.point)) >= 0
    );
  });
  return {kind: 'rocking', step: points[first + 1]!.step, point: b, around};
}

function unevenRocking(points: Points, {shown, minima}: Surroundings): Outcome | null {
  const swing = toAndFro(points.map(({point}) => point));
  if (!swing) return null;
  const [a, b] = swing.ends;
  const middle = a.map((x, i) => (x + b[i]!) / 2);
  const around = nearest(minima, middle, shown, shown.distance(a, b) / 2);
  const {step} = points[swing.from]!;
  return {kind: 'rocking', step, point: points.at(-1)!.point, around};
}

function wayLeft(points: Points, {shown, below}: Surroundings) {
  const [first, last] = [points[0]!, points.at(-1)!];
  const target = below(last.point);
  if (!target) return {left: null, recedes: false};
  const height = first.value - target.value;
  const before = points.at(-2) ?? last;
  return {
    left: height > 0 ? Math.max(0, (last.value - target.value) / height) : null,
    recedes:
      distanceTo(target, last.point, shown) > distanceTo(target, before.point, shown),
  };
}

function nearest<P extends StationaryPoint>(
  candidates: readonly P[],
  point: Point,
  shown: Shown,
  within = arrivedShare,
): P | null {
  return (
    candidates
      .map(at => ({at, away: distanceTo(at, point, shown)}))
      .filter(({away}) => away <= within)
      .reduce<{at: P; away: number} | null>(
        (best, next) => (best && best.away <= next.away ? best : next),
        null,
      )?.at ?? null
  );
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

function distanceTo(at: StationaryPoint, point: Point, shown: Shown): number {
  return shown.distance(closestPoint(at, point), point);
}

function minus(a: Point, b: Point): number[] {
  return a.map((x, i) => x - b[i]!);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * b[i]!, 0);
}
