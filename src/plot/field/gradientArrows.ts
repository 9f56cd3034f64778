import {hasGradient, math, type Domain, type Objective, type Point} from '../../sim';

type Functions = Pick<Objective, 'value' | 'gradient'>;

/** ∇f at a point: plain data. */
export interface GradientArrow {
  readonly point: Point;
  readonly gradient: Point;
}

export interface GradientArrowsOptions {
  /** About how many stand side by side. */
  readonly count: number;
  /** The contour lines on which they begin where one is near, and from one to the next. */
  readonly levels: {readonly levels: readonly number[]; readonly step: number};
}

/** An arrow moves so far to a line, in distances of the arrows; and two are no nearer. */
const reach = 0.45;
const nearest = 0.6;

/** From a value that is at a level, in steps between levels. */
const rounding = 1e-9;

/**
 * Gradients all over a part of the plane, in rows that are shifted by half, each on the
 * nearest contour line: there the eye can check the right angle. There is none where f has
 * no gradient: where it is not defined, and at kinks; nor where the gradient is zero.
 *
 * @param shown - With equal scales.
 */
export function gradientArrows(
  f: Functions,
  shown: Domain,
  {count, levels}: GradientArrowsOptions,
): GradientArrow[] {
  const [[left, right], [low, high]] = shown as [Domain[0], Domain[0]];
  const distance = (right - left) / count;
  const rows = Math.max(1, Math.round((high - low) / distance));
  const arrows: GradientArrow[] = [];
  for (let row = 0; row < rows; row++) {
    const shift = row % 2 === 0 ? 0.25 : 0.75;
    for (let column = 0; column < count; column++) {
      const place = [
        left + (column + shift) * distance,
        low + ((row + 0.5) * (high - low)) / rows,
      ];
      const point = onLevel(f, place, {levels, within: reach * distance});
      const isFree = arrows.every(
        arrow => away(arrow.point, point) > nearest * distance,
      );
      if (!isFree || !hasGradient(f, point)) continue;
      const gradient = f.gradient(point);
      if (math.norm(gradient) > 0) arrows.push({point, gradient});
    }
  }
  return arrows;
}

interface LevelOptions {
  readonly levels: GradientArrowsOptions['levels'];
  readonly within: number;
}

/** The point of the nearest level's line, by Newton's method; the place itself far from any. */
function onLevel(f: Functions, place: Point, {levels, within}: LevelOptions): Point {
  const {levels: all, step} = levels;
  const value = f.value(place);
  const level = all.reduce<number | null>(
    (best, next) =>
      best === null || Math.abs(next - value) < Math.abs(best - value) ? next : best,
    null,
  );
  if (level === null || !Number.isFinite(value)) return place;
  let point = place;
  for (let i = 0; i < 12; i++) {
    const off = f.value(point) - level;
    if (Math.abs(off) <= rounding * step) return point;
    const gradient = f.gradient(point);
    const square = gradient.reduce((sum, g) => sum + g * g, 0);
    point = point.map((x, axis) => x - (off * gradient[axis]!) / square);
    if (!(away(point, place) <= within)) return place;
  }
  return place;
}

function away(a: Point, b: Point): number {
  return math.norm(a.map((x, axis) => x - b[axis]!));
}
