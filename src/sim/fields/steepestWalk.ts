import type {Objective, Point} from '../Objective';
import {isWithin, unitOf, type FieldWalk, type WalkOptions} from './FieldWalk';

type Functions = Pick<Objective, 'value' | 'gradient'>;

/** Where the slope turns against the walk, steps are halved down to such a part. */
const parts = 4096;

/** Why a walk along the slope ends. */
export type WalkEnd =
  /** There is no way on: level ground, or a slope that turns round. */
  | 'top'
  /** It would leave `within`. */
  | 'edge'
  /** Beyond, f has no value or no slope. */
  | 'hole'
  /** Its steps are used up. */
  | 'long';

export interface SteepestWalk extends FieldWalk {
  readonly end: WalkEnd;
}

/**
 * Walks the steepest way up, or down, at one speed: the curve that goes along ∇f everywhere,
 * by the midpoint rule. It crosses every contour line at a right angle.
 *
 * @param way - 1 uphill, −1 downhill.
 *
 * @example
 * ```ts
 * steepestWalk(objective('-x^2 - y^2'), [1, 1], {within, step: 0.01, most: 500}, 1).end; // 'top'
 * ```
 */
export function steepestWalk(
  f: Functions,
  start: Point,
  {within, step, most}: WalkOptions,
  way: 1 | -1,
): SteepestWalk {
  const points: Point[] = [start];
  let reach = step;
  const shortest = step / parts;
  while (points.length <= most) {
    const from = points.at(-1)!;
    const [along, half] = slopes(f, from, reach, way);
    if (!along) return {points, end: 'top'};
    const next = half && moved(from, half, reach);
    if (next && isHole(f, next)) return {points, end: 'hole'};
    const onward = next && unitOf(f.gradient(next));
    if (!onward || dot(along, half) <= 0 || way * dot(along, onward) <= 0) {
      reach /= 2;
      if (reach < shortest) return {points, end: 'top'};
      continue;
    }
    if (!isWithin(within, next)) return {points, end: 'edge'};
    points.push(next);
  }
  return {points, end: 'long'};
}

/** The way where it is, and half a step on. */
function slopes(
  f: Functions,
  from: Point,
  reach: number,
  way: 1 | -1,
): readonly [along: Point | null, half: Point | null] {
  const along = wayOf(f, from, way);
  return [along, along && wayOf(f, moved(from, along, reach / 2), way)];
}

function wayOf(f: Functions, point: Point, way: 1 | -1) {
  return unitOf(f.gradient(point))?.map(x => way * x) ?? null;
}

function isHole(f: Functions, point: Point): boolean {
  return ![f.value(point), ...f.gradient(point)].every(Number.isFinite);
}

function moved(point: Point, along: Point, by: number): Point {
  return point.map((x, axis) => x + by * along[axis]!);
}

function dot(a: Point, b: Point): number {
  return a[0]! * b[0]! + a[1]! * b[1]!;
}
