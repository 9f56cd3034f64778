/** Where the slope of a curve changes its sign. */
import type {StationaryPoint} from '../Objective';
import {hasGradient} from '../slopes/slopesAt';
import {bisect} from './bisect';
import type {Landscape} from './Landscape';

/** Two places with slopes of different sign, and nothing in between that has a slope. */
export interface Turn {
  readonly from: number;
  readonly to: number;
}

/**
 * Neighbouring samples between which the slope changes its sign. A corner may lie exactly
 * on a sample, where the slope is given as 0 or not at all: that sample is passed over.
 */
export function turnsAmong(
  xs: readonly number[],
  slopes: readonly number[],
): readonly Turn[] {
  const turns: Turn[] = [];
  for (let i = 0; i + 1 < xs.length; i++) {
    const between = slopes[i + 1]!;
    const end = between < 0 || between > 0 ? i + 1 : i + 2;
    if (areOpposite(slopes[i]!, slopes[end]!)) turns.push({from: xs[i]!, to: xs[end]!});
  }
  return turns;
}

/** By sign: the product of two slopes may be too small for a number. */
export function areOpposite(a: number, b: number): boolean {
  return (a < 0 && b > 0) || (a > 0 && b < 0);
}

/**
 * Describes the turn of a curve: a corner or cusp, or a bottom or top with a slope of 0
 * that a search by Newton's method does not find, as that of |x|^1.5.
 *
 * @returns undefined where the curve is not continuous: at poles and jumps.
 */
export function turn(f: Landscape, {from, to}: Turn): StationaryPoint | undefined {
  const slope = (x: number): number => f.gradient([x])[0]!;
  const before = slope(from);
  const [left, right] = bisect(slope, from, to);
  if (!isContinuous(f, [from, left, right, to])) return undefined;
  const middle = left / 2 + right / 2;
  const x = Math.abs(middle) < 1e-12 * (to - from) ? 0 : middle;
  if (!Number.isFinite(f.value([x]))) return undefined;
  const bend = f.hessian([x])[0]![0]!;
  const kind = before < 0 ? 'minimum' : 'maximum';
  const bottom = {kind, point: [x], value: f.value([x])} as const;
  if (!hasGradient(f, [x])) return {...bottom, eigenvalues: [], at: 'kink'};
  const hasBend = Number.isFinite(bend);
  return {
    ...bottom,
    eigenvalues: hasBend ? [bend] : [],
    ...(kind === 'minimum' && hasBend && bend > 0 && {largestStableRate: 2 / bend}),
  };
}

/** Two values closer than this share of the way to them are one. */
const together = 1e-6;

/** Nearer steps must be smaller ones: beside a pole they are not. */
const shrinking = 0.9;

function isContinuous(
  f: Landscape,
  [from, left, right, to]: readonly [number, number, number, number],
): boolean {
  const [a, l, r, b] = [from, left, right, to].map(x => f.value([x])) as [
    number,
    number,
    number,
    number,
  ];
  if (!Number.isFinite(l) || !Number.isFinite(r)) return false;
  const rounding = 8 * Number.EPSILON * Math.max(Math.abs(l), Math.abs(r));
  const way = Math.max(Math.abs(a - l), Math.abs(b - r));
  if (!(Math.abs(l - r) <= together * way + rounding)) return false;
  // The turn may be next to an end: both sides are looked at over the whole width.
  const width = to - from;
  const steps = (x: number, reach: number) =>
    [1, 1e-3, 1e-6, 1e-9].map(share => f.value([x + share * reach]));
  return [steps(left, -width), steps(right, width)].every(values => {
    const [far, , near, nearest] = values as [number, number, number, number];
    const first = Math.abs(far - values[1]!);
    return Math.abs(near - nearest) <= shrinking * first + rounding;
  });
}
