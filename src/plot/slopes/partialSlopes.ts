/** A function of two variables with its two slopes at a point: plain data. */
import {hasGradient, type Objective, type ObjectiveName, type Point} from '../../sim';
import type {Interval} from '../axisScale';
import {withRoomFor} from '../shown/shownInterval';
import {sliceThrough, type Slice} from './slice';

export interface PartialSlopes {
  readonly objective: ObjectiveName;
  /** f(x, y), ∂f/∂x and ∂f/∂y as TeX. */
  readonly tex: string;
  readonly partials: readonly [x: string, y: string];
  /** What is shown of x and of y. */
  readonly shown: readonly [x: Interval, y: Interval];
  readonly point: Point;
  readonly value: number;
  /** Along x with y held, and along y with x held. */
  readonly slices: readonly [x: Slice, y: Slice];
  /** ∇f at the point; null where f has no tangent plane. */
  readonly gradient: Point | null;
}

/**
 * Both slices of a function through a point, where it must have a value.
 *
 * @example
 * ```ts
 * partialSlopes(objective('x^2*y'), [1, 2]).gradient; // [4, 1]
 * ```
 */
export function partialSlopes(f: Objective, point: Point): PartialSlopes {
  const {id, title, formula, variables, tex, partials} = f;
  const shown = [
    withRoomFor(f.domain[0]!, [point[0]!]),
    withRoomFor(f.domain[1]!, [point[1]!]),
  ] as const;
  const slices = [
    sliceThrough(f, point, {along: 0, domain: shown}),
    sliceThrough(f, point, {along: 1, domain: shown}),
  ] as const;
  const slopes = slices.flatMap(({slope}) =>
    slope.kind === 'smooth' ? [slope.slope] : [],
  );
  return {
    objective: {id, title, formula, variables},
    tex,
    partials: [partials[0]!.tex, partials[1]!.tex],
    shown,
    point,
    value: f.value(point),
    slices,
    gradient: hasGradient(f, point) ? slopes : null,
  };
}

/** A slope across the whole picture that rises by less than this share of it is none. */
const level = 1e-6;

/** Whether a slice has a slope at its point that is nothing to the eye. */
export function isLevel({slope, graph}: Slice): boolean {
  if (slope.kind !== 'smooth') return false;
  const [[from, to], [low, high]] = [graph.domain, graph.range];
  return Math.abs(slope.slope) * (to - from) <= level * (high - low);
}
