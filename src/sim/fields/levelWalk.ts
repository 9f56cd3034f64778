import {norm} from '../math';
import type {Objective, Point} from '../Objective';
import {isWithin, unitOf, type FieldWalk, type WalkOptions} from './FieldWalk';

type Functions = Pick<Objective, 'value' | 'gradient'>;

/** A walk along the line on which f has the value that it has at the start. */
export interface LevelWalk extends FieldWalk {
  /** Whether it comes back to its start: its last point is its first. */
  readonly isClosed: boolean;
}

/** Tangents of two neighbours that differ by more than 60° are those of a corner. */
const corner = 0.5;

/** Ground that is so much flatter than the start has no line to follow. */
const level = 1e-3;

/** Corrections towards the line after each step. */
const corrections = 3;

/**
 * Walks along a contour line of a function of two variables: a step of the midpoint rule
 * along the tangent, at a right angle to ∇f, then Newton's method along ∇f back to the line
 * (Allgower and Georg, Introduction to Numerical Continuation Methods, 2003, chapter 3).
 *
 * It goes until it is back; else the longer of its two ways, which end where they leave
 * `within`, at a corner of the line, and where there is no slope.
 *
 * @example
 * ```ts
 * levelWalk(objective('x^2 + y^2'), [1, 0], {within, step: 0.01, most: 700}).isClosed; // true
 * ```
 */
export function levelWalk(f: Functions, start: Point, options: WalkOptions): LevelWalk {
  const forward = walk(f, start, options, 1);
  if (forward.isClosed) return forward;
  const backward = walk(f, start, options, -1);
  return backward.points.length > forward.points.length ? backward : forward;
}

function walk(
  f: Functions,
  start: Point,
  {within, step, most}: WalkOptions,
  way: 1 | -1,
): LevelWalk {
  const points: Point[] = [start];
  const value = f.value(start);
  const least = level * norm(f.gradient(start));
  const first = tangent(f, start, way, least);
  let along = first;
  while (along && points.length <= most) {
    const next = stepFrom(f, points.at(-1)!, {along, step, way, least, value});
    const turned = next && tangent(f, next, way, least);
    if (!next || !turned || dot(along, turned) < corner || !isWithin(within, next))
      break;
    const isBack = points.length > 8 && away(next, start) < 0.75 * step;
    if (isBack && dot(turned, first!) > 0)
      return {points: [...points, start], isClosed: true};
    points.push(next);
    along = turned;
  }
  return {points, isClosed: false};
}

interface Step {
  readonly along: Point;
  readonly step: number;
  readonly way: 1 | -1;
  readonly least: number;
  readonly value: number;
}

/** The next point of the line; null where it cannot be followed. */
function stepFrom(f: Functions, from: Point, {along, step, way, least, value}: Step) {
  const half = tangent(f, moved(from, along, step / 2), way, least);
  if (!half || dot(along, half) < corner) return null;
  const aim = moved(from, half, step);
  let next = aim;
  for (let i = 0; i < corrections; i++) {
    const gradient = f.gradient(next);
    const slope = norm(gradient);
    const off = (f.value(next) - value) / (slope * slope);
    next = next.map((x, axis) => x - off * gradient[axis]!);
    if (!(away(next, aim) < step)) return null;
  }
  return next;
}

/** The unit vector along the line; null where the ground is level or f has no slope. */
function tangent(f: Functions, point: Point, way: 1 | -1, least: number): Point | null {
  const uphill = unitOf(f.gradient(point), least);
  return uphill && [-way * uphill[1]!, way * uphill[0]!];
}

function moved(point: Point, along: Point, by: number): Point {
  return point.map((x, axis) => x + by * along[axis]!);
}

function away(a: Point, b: Point): number {
  return norm(a.map((x, axis) => x - b[axis]!));
}

function dot(a: Point, b: Point): number {
  return a[0]! * b[0]! + a[1]! * b[1]!;
}
