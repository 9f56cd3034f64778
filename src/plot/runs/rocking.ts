import type {Iterate} from '../../sim';
import type {Shown} from '../shown/Shown';
import {nearest} from './nearest';
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

/** Swings come no closer when each has at least this share of the one before. */
const steadyShare = 0.98;

/** A run that goes from side to side, each swing as long as the one before. */
export function rocking(points: Points, {shown, minima}: Around): Outcome | null {
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
