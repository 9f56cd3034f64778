/** Secants through a point of a curve, as their gap goes to 0. */
import {exp, ln} from '../math';
import type {Objective} from '../Objective';
import {slopesAt, type Slope} from './slopesAt';

/** The line through (x, f(x)) and (x + h, f(x + h)). */
export interface Secant {
  /** Negative to the left of x. */
  readonly h: number;
  /** f(x + h). */
  readonly value: number;
  /** (f(x + h) − f(x)) / h. */
  readonly quotient: number;
}

export interface Secants {
  /** What the quotients go to, or what there is instead. */
  readonly slope: Slope;
  /** Whether the last secants are those that they go to, as far as can be seen. */
  readonly isReached: boolean;
  readonly secants: readonly Secant[];
  /** To the left, where x has no derivative and f has values on that side. */
  readonly leftSecants: readonly Secant[] | null;
}

type Functions = Pick<Objective, 'value' | 'gradient'>;

/** So many gaps: more than a film has frames for them. */
const gaps = 601;

/** The first gap is so many times as large as the last: the least of these that is enough. */
const shrinkings = [3e3, 3e4, 3e5, 3e6];

/** Slopes that differ by less than this part of the steepness around are one to the eye. */
const unlike = 1e-3;

/**
 * Secants through the curve's point at x whose gaps shrink by equal factors, from the first
 * one, above 0, until they cannot be told from their limit. What counts as steep is the
 * `steepness`: the picture's height over its width.
 *
 * @example
 * ```ts
 * secantsAt(objective('x^2'), {x: 1, first: 1, steepness: 2}).secants[0]; // h 1, value 4, quotient 3
 * ```
 */
export function secantsAt(
  f: Functions,
  {x, first, steepness}: {x: number; first: number; steepness: number},
): Secants {
  const slope = slopesAt(f, [x])[0]!;
  const isTwoSided = slope.kind !== 'smooth' && Number.isFinite(f.value([x - first]));
  const found = shrinkings.find(n => isReached(f, {x, h: first / n}, slope, steepness));
  const from = (h: number) => shrinking(f, x, h, found ?? shrinkings[0]!);
  return {
    slope,
    isReached: found !== undefined,
    secants: from(first),
    leftSecants: isTwoSided ? from(-first) : null,
  };
}

function shrinking(f: Functions, x: number, first: number, by: number): Secant[] {
  return Array.from({length: gaps}, (_, i) =>
    secant(f, x, first * exp((-ln(by) * i) / (gaps - 1))),
  );
}

function secant(f: Functions, x: number, h: number): Secant {
  const value = f.value([x + h]);
  return {h, value, quotient: (value - f.value([x])) / h};
}

function isReached(
  f: Functions,
  {x, h}: {x: number; h: number},
  slope: Slope,
  steepness: number,
): boolean {
  const isNear = (gap: number, limit: number | null) =>
    limit === null ||
    Math.abs(secant(f, x, gap).quotient - limit) <=
      unlike * (steepness + Math.abs(limit));
  switch (slope.kind) {
    case 'smooth':
      return isNear(h, slope.slope) && isNear(-h, slope.slope);
    case 'kink':
    case 'edge':
      return isNear(h, slope.right) && isNear(-h, slope.left);
    case 'vertical':
    case 'jump':
    case 'undefined':
      return false;
  }
}
