/** Where a function has a derivative, and what it has instead where it has none. */
import type {Objective, Point} from '../Objective';

/**
 * The slope of a function along one variable, at a point.
 *
 * - `smooth`: the derivative exists.
 * - `kink`: both one-sided derivatives exist, and differ.
 * - `vertical`: a one-sided derivative is ±∞, as that of √x or ∛x at 0; where f is not
 *   defined on a side, that side is null.
 * - `edge`: f is defined on one side only, with a finite slope there; the other is null.
 * - `jump`: f has a value, and another one right beside.
 * - `undefined`: f has no value there, or slopes beside it that come to no limit.
 */
export type Slope =
  | {readonly kind: 'smooth'; readonly slope: number}
  | {readonly kind: 'kink'; readonly left: number; readonly right: number}
  | {
      readonly kind: 'vertical' | 'edge';
      readonly left: number | null;
      readonly right: number | null;
    }
  | {readonly kind: 'jump' | 'undefined'};

type Functions = Pick<Objective, 'value' | 'gradient'>;

/**
 * The partial derivatives at a point, or what there is instead, one for each variable.
 *
 * The gradient of an objective is one to descend by: at a kink it gives a subgradient,
 * |x| has 0 at its corner. This tells the kink.
 *
 * @example
 * ```ts
 * slopesAt(objective('|x|'), [0]); // [{kind: 'kink', left: -1, right: 1}]
 * slopesAt(objective('|x| + y^2'), [0, 1])[1]; // {kind: 'smooth', slope: 2}
 * ```
 */
export function slopesAt(f: Functions, point: Point): Slope[] {
  return point.map((_, axis) => {
    const unit = point.map((_, i) => (i === axis ? 1 : 0));
    return slopeAlong(f, point, unit);
  });
}

/** Diagonals: a function may have slopes along the axes and no tangent plane. */
const diagonals = [
  [0.6, 0.8],
  [0.8, -0.6],
];

/**
 * Whether a function has a gradient at a point: a tangent, in the plane a tangent plane.
 * Along every direction the slope must then be what the partial derivatives make of it.
 */
export function hasGradient(f: Functions, point: Point): boolean {
  const slopes = slopesAt(f, point);
  const partials = slopes.flatMap(slope =>
    slope.kind === 'smooth' ? [slope.slope] : [],
  );
  if (partials.length < point.length) return false;
  if (point.length !== 2) return true;
  const size = Math.max(...partials.map(Math.abs));
  return diagonals.every(unit => {
    const slope = slopeAlong(f, point, unit);
    if (slope.kind !== 'smooth') return false;
    const expected = unit[0]! * partials[0]! + unit[1]! * partials[1]!;
    return (
      Math.abs(slope.slope - expected) <= same * Math.max(size, beside(f, point, unit))
    );
  });
}

/** Slopes that differ by less than this part of the slopes around are one. */
const same = 1e-6;

/** Distances on either side, in units of max(1, |x|), the smallest last. */
const distances = [1e-9, 1e-10, 1e-11];

/** The same for quotients of values, which lose more digits. */
const quotientDistances = [1e-5, 1e-6, 1e-7];

/** Where a slope is taken that others are small against. */
const around = 1e-3;

/**
 * The slope of a function at a point in the direction of a unit vector; at a kink its `right`
 * is the slope that way, its `left` that of the way back.
 */
export function slopeAlong(f: Functions, point: Point, unit: Point): Slope {
  const value = f.value(point);
  if (!Number.isFinite(value)) return {kind: 'undefined'};
  const [left, right] = [side(f, point, unit, -1), side(f, point, unit, 1)];
  if (left === 'jump' || right === 'jump') return {kind: 'jump'};
  if (left === 'none' || right === 'none') return {kind: 'undefined'};
  if (left === null && right === null) return {kind: 'undefined'};
  if ([left, right].some(slope => Math.abs(slope ?? 0) === Infinity)) {
    return {kind: 'vertical', left, right};
  }
  if (left === null || right === null) return {kind: 'edge', left, right};
  const own = along(f.gradient(point), unit);
  const scale = Math.max(Math.abs(left), Math.abs(right), beside(f, point, unit));
  if (!(Math.abs(left - right) <= same * scale)) return {kind: 'kink', left, right};
  const middle = left / 2 + right / 2;
  // The gradient's own digits, where it is the limit from both sides.
  const isOwn = Math.abs(own - middle) <= same * scale;
  const isZero = Math.abs(middle) <= same * scale && !Number.isFinite(own);
  return {kind: 'smooth', slope: isOwn ? own : isZero ? 0 : middle};
}

/** The larger of the slopes a little way off. */
function beside(f: Functions, point: Point, unit: Point): number {
  const reach = around * unitOf(point, unit);
  const slopes = [-reach, reach].map(distance =>
    Math.abs(along(f.gradient(moved(point, unit, distance)), unit)),
  );
  return Math.max(0, ...slopes.filter(Number.isFinite));
}

/**
 * The one-sided derivative.
 *
 * It is the limit of the slopes on that side (the mean value theorem), where those have
 * one and f is continuous; without them, of difference quotients.
 *
 * @returns ±Infinity where it is vertical, null where f is not defined on that side, `none`
 *   where there is no limit.
 */
function side(
  f: Functions,
  point: Point,
  unit: Point,
  direction: -1 | 1,
): number | null | 'jump' | 'none' {
  const step = direction * unitOf(point, unit);
  const change = (distance: number) =>
    f.value(moved(point, unit, step * distance)) - f.value(point);
  const changes = [around, ...distances].map(change);
  const last = changes.at(-1)!;
  if (last !== last) return null;
  if (!Number.isFinite(last)) return 'jump';
  const rounding = 64 * Number.EPSILON * Math.abs(f.value(point));
  const gradients = distances.map(distance =>
    f.gradient(moved(point, unit, step * distance)),
  );
  const slopes = gradients.map(gradient => along(gradient, unit));
  const widest = Math.max(...changes.map(Math.abs).filter(Number.isFinite));
  // From 1e-3 to 1e-11 a continuous function loses most of its change: a tenth root does.
  const steepest = Math.max(0, ...slopes.filter(Number.isFinite).map(Math.abs));
  const explained = 100 * steepest * Math.abs(step) * distances.at(-1)!;
  if (Math.abs(last) > 0.5 * widest + rounding + explained) return 'jump';
  if (slopes.every(Number.isFinite)) {
    // Across a slope its parts cancel: what they leave is rounding of theirs.
    const parts = gradients.flatMap(gradient => gradient.map((g, i) => g * unit[i]!));
    const largest = Math.max(0, ...parts.filter(Number.isFinite).map(Math.abs));
    return limit(slopes, {rounding: digits, largest});
  }
  return limit(
    quotientDistances.map(distance => change(distance) / (step * distance)),
    {rounding: 1e-7, largest: 0},
  );
}

/** Differences this small beside the numbers themselves are rounding. */
const digits = 1e-13;

/** Slopes that still change by this part of themselves from one distance to the next grow. */
const growing = 1e-6;

/**
 * The limit of three numbers at distances that shrink tenfold each: their differences
 * shrink or grow by a factor (Aitken's process; Press et al., Numerical Recipes, 5.1).
 */
function limit(
  values: readonly number[],
  {rounding, largest}: {rounding: number; largest: number},
): number | 'none' {
  const [first, second, third] = values as [number, number, number];
  const size = Math.max(largest, Math.abs(first), Math.abs(second), Math.abs(third));
  const [before, after] = [second - first, third - second];
  if (Math.abs(after) <= rounding * size) return third;
  const factor = after / before;
  if (!(Math.abs(factor) < 0.97) && Math.abs(after) <= growing * size) return third;
  // Logarithms grow by the same amount each time: they too have no end.
  if (factor > 0.97)
    return third > 0 === after > 0 ? Math.sign(third) * Infinity : 'none';
  return Math.abs(factor) < 0.9 || factor > 0
    ? third + (after * factor) / (1 - factor)
    : 'none';
}

function along(gradient: readonly number[], unit: Point): number {
  // Where the unit is 0 a slope does not count, even one that is not a number.
  return gradient.reduce((sum, g, i) => (unit[i] === 0 ? sum : sum + g * unit[i]!), 0);
}

function moved(point: Point, unit: Point, distance: number): number[] {
  return point.map((x, i) => x + distance * unit[i]!);
}

function unitOf(point: Point, unit: Point): number {
  return Math.max(1, ...point.map((x, i) => (unit[i] === 0 ? 0 : Math.abs(x))));
}
