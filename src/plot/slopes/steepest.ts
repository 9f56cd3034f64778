/** A function of two variables, its slopes around a point, and where it is flat: plain data. */
import {
  hasGradient,
  math,
  sampleField,
  type Objective,
  type ObjectiveName,
  type Point,
} from '../../sim';
import type {Interval} from '../axisScale';
import {shownDomain} from '../shown/shownDomain';
import {flatPlaces, type FlatPlace} from './flatPlaces';
import {roseAt, type RoseBar} from './slopeRose';

export interface SteepestSlopes {
  readonly objective: ObjectiveName;
  /** f(x, y) as TeX. */
  readonly tex: string;
  readonly shown: readonly [x: Interval, y: Interval];
  readonly point: Point;
  readonly value: number;
  /** The first along the gradient, where there is one. */
  readonly rose: readonly RoseBar[];
  /** ∇f at the point; null where f has no tangent plane. */
  readonly gradient: Point | null;
  /** The steepest that f is on the straight ways from the point over the flat places. */
  readonly steepest: number;
  /** The mean slope from the lowest to the highest of what is shown, across all of it. */
  readonly usual: number;
  readonly flat: readonly FlatPlace[];
}

/** Points looked at on a way from place to place. */
const looks = 60;

/** Values along each variable from which the usual slope is taken. */
const samples = 33;

/** Slopes of less than this share of the usual one are none to the eye. */
const level = 1e-6;

/**
 * Everything that a picture of the slopes around a point shows. f must have a value there.
 *
 * @example
 * ```ts
 * steepestSlopes(objective('3x + 4y'), [0, 0]).rose[0]; // direction (0.6, 0.8), slope 5
 * ```
 */
export function steepestSlopes(f: Objective, point: Point): SteepestSlopes {
  const {id, title, formula, variables, tex} = f;
  const shown = shownDomain(f.domain, [point]);
  const flat = flatPlaces(f, point, shown);
  const stops = [point, ...flat.map(place => place.point)];
  const along = stops
    .slice(1)
    .flatMap((to, i) =>
      Array.from({length: looks + 1}, (_, k) =>
        to.map((x, axis) => stops[i]![axis]! + (k / looks) * (x - stops[i]![axis]!)),
      ),
    );
  const slopes = [point, ...along].map(at => math.norm(f.gradient(at)));
  return {
    objective: {id, title, formula, variables},
    tex,
    shown,
    point,
    value: f.value(point),
    rose: roseAt(f, point),
    gradient: hasGradient(f, point) ? f.gradient(point) : null,
    steepest: Math.max(0, ...slopes.filter(Number.isFinite)),
    usual: usualSlope(f, shown),
    flat,
  };
}

function usualSlope(f: Objective, shown: SteepestSlopes['shown']): number {
  const values = sampleField(f, shown, samples, samples).filter(Number.isFinite);
  if (values.length === 0) return 0;
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  return (high - low) / Math.max(...shown.map(([from, to]) => to - from));
}

/** Whether f is level at the point, to the eye, in every direction. */
export function isLevelAround({
  rose,
  usual,
}: Pick<SteepestSlopes, 'rose' | 'usual'>): boolean {
  return rose.every(({slope}) => slope !== null && Math.abs(slope) <= level * usual);
}
