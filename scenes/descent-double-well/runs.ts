/** Where each run ends, and what is said of it. Pure: the alt text uses it too. */
import type {Trajectory} from 'downhill/sim';
import type {Landscape, Minimum} from './landscape';

export interface Run {
  /** The start first; of a run that leaves the picture, up to the first outside. */
  readonly iterates: readonly {readonly x: number; readonly value: number}[];
  readonly end: End;
}

export type End =
  | {readonly kind: 'minimum'; readonly minimum: Minimum}
  | {readonly kind: 'ridge' | 'flat' | 'moving' | 'left' | 'diverged' | 'undefined'};

/**
 * Where a run ends.
 *
 * @param near - An end within this distance of a minimum is at the minimum.
 */
export function endOf(
  {ending, points}: Pick<Trajectory, 'ending' | 'points'>,
  {minima, ridges}: Landscape,
  {domain, near}: {domain: readonly [low: number, high: number]; near: number},
): End {
  const x = points.at(-1)!.point[0]!;
  if (ending.kind === 'diverged') return {kind: 'diverged'};
  if (ending.kind === 'left-domain') return {kind: 'undefined'};
  if (points.some(({point}) => point[0]! < domain[0] || point[0]! > domain[1])) {
    return {kind: 'left'};
  }
  const isNear = (place: {x: number}) => Math.abs(place.x - x) <= near;
  const rests = ending.kind === 'converged' || ending.kind === 'stalled';
  const minimum = minima.find(isNear);
  if (minimum) return {kind: 'minimum', minimum};
  if (rests) return {kind: ridges.some(isNear) ? 'ridge' : 'flat'};
  return {kind: 'moving'};
}

/** A word or two for a table. */
export function shortEnd(end: End): string {
  switch (end.kind) {
    case 'minimum':
      return end.minimum.kind;
    case 'ridge':
      return 'on the ridge';
    case 'flat':
      return 'at rest';
    case 'moving':
      return 'on its way';
    case 'left':
      return 'leaves';
    case 'diverged':
      return 'diverges';
    case 'undefined':
      return 'no f here';
  }
}

export function isFailure({kind}: End): boolean {
  return kind === 'left' || kind === 'diverged' || kind === 'undefined';
}

/** Whether two runs end alike: in one valley, or both in none. */
export function isSameEnd(a: End, b: End): boolean {
  if (a.kind === 'minimum' && b.kind === 'minimum') return a.minimum.x === b.minimum.x;
  return a.kind === b.kind;
}

export function short(value: number): string {
  return String(Number(value.toPrecision(4))).replaceAll('-', '−');
}
