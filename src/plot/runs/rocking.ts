import {math, type Iterate, type Point} from '../../sim';
import type {Shown} from '../shown/Shown';
import {distanceTo, nearest} from './nearest';
import type {Minimum, Outcome} from './Outcome';
import {toAndFro} from './toAndFro';
import {dot, minus} from './vectors';

type Points = readonly Pick<Iterate, 'step' | 'point'>[];

interface Around {
  readonly shown: Shown;
  readonly minima: readonly Minimum[];
}

/** Steps that are compared to tell whether a run goes from side to side. */
const swings = 4;

/** The last swings are of one kind when each has at least this share of the one before. */
const steadyShare = 0.98;

/** Over half of its swings, a run that comes no nearer changes its reach by less. */
const steadyReach = 1e-3;

/** Of a swing: who is back so near to where it was goes on like that. */
const back = 1e-6;

/** A run that goes from side to side, each swing as long as the one before. */
export function rocking(points: Points, {shown, minima}: Around): Outcome | null {
  const from =
    1 +
    points.findLastIndex(
      (_, i) => i + 2 < points.length && !isTurn(points.slice(i, i + 3)),
    );
  const swinging = points.slice(from);
  if (swinging.length < 3 || !areAlike(swinging.slice(-swings - 1))) return null;
  const isShort = from > 0 && swinging.length <= swings;
  if (isShort && !isBack(swinging.slice(-3))) return null;
  const [a, b] = [swinging.at(-2)!.point, swinging.at(-1)!.point];
  const middle = a.map((x, i) => (x + b[i]!) / 2);
  const half = shown.distance(a, b) / 2;
  const around = nearest(minima, middle, shown, half);
  const ways = swinging.map(({point}) =>
    around ? distanceTo(around, point, shown) : shown.distance(middle, point),
  );
  // Of two on either side the farther one: a minimum need not be in the middle.
  const reaches = ways.slice(1).map((way, i) => Math.max(way, ways[i]!));
  const [earlier, last] = [
    reaches[Math.floor(reaches.length / 2) - 1]!,
    reaches.at(-1)!,
  ];
  if (Math.abs(last - earlier) > steadyReach * earlier) return null;
  return {kind: 'rocking', step: swinging[0]!.step, point: b, around};
}

/** Whether the way goes back at the second of three points. */
export function isTurn([p, q, r]: Points): boolean {
  if (!p || !q || !r) return false;
  return dot(minus(q.point, p.point), minus(r.point, q.point)) < 0;
}

function areAlike(points: Points): boolean {
  const sizes = points.slice(1).map(({point}, i) => gap(point, points[i]!.point));
  return sizes.every(
    (size, i) =>
      i === 0 ||
      (size >= steadyShare * sizes[i - 1]! && size * steadyShare <= sizes[i - 1]!),
  );
}

function isBack([p, q, r]: Points): boolean {
  return gap(r!.point, p!.point) <= back * gap(q!.point, p!.point);
}

function gap(a: Point, b: Point): number {
  return math.norm(minus(a, b));
}

/** A run that goes to and fro between two places, in several steps one way. */
export function unevenRocking(points: Points, {shown, minima}: Around): Outcome | null {
  const swing = toAndFro(points.map(({point}) => point));
  if (!swing) return null;
  const [a, b] = swing.ends;
  const middle = a.map((x, i) => (x + b[i]!) / 2);
  const around = nearest(minima, middle, shown, shown.distance(a, b) / 2);
  const {step} = points[swing.from]!;
  return {kind: 'rocking', step, point: points.at(-1)!.point, around};
}
