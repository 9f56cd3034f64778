import {math} from '../../sim';
import type {Interval} from '../axisScale';

/** The vertical axis of a chart of values over steps, and the values on it. */
export interface LossScale {
  /** `log10`: heights are logarithms of what the values have above `base`. */
  readonly kind: 'log10' | 'linear';
  /** What is subtracted from values before their logarithm is taken; 0 on a linear axis. */
  readonly base: number;
  readonly range: Interval;
  /** Of each run, at every step; on a logarithmic axis up to where it comes below `base`. */
  readonly heights: readonly (readonly number[])[];
  /** Where the level lies; null without one. */
  readonly level: number | null;
}

export interface LossScaleOptions {
  /** Each run's values, the start's first. */
  readonly values: readonly (readonly number[])[];
  /** The value of the minimum that they may go to; without it there is no logarithm. */
  readonly lowest: number | null;
  /** A value at which a line is drawn, such as a share of the start's. */
  readonly level: number | null;
  /** What a linear axis shows. */
  readonly range: Interval;
}

/** Decades that are shown at most, above and below the start; and those that are, at least. */
const most = {above: 2, below: 4};
const least = {above: 0.3, below: 0.6};

/** A value may be below the minimum's by this part of it and only be rounded. */
const rounding = 1e-9;

/** Beside the line of the level, in decades. */
const room = 0.5;

/** The axis on which several runs are compared: logarithmic wherever there is a bottom. */
export function lossScale({values, lowest, level, range}: LossScaleOptions): LossScale {
  const base = lowest ?? 0;
  const start = (values[0]?.[0] ?? 0) - base;
  if (lowest === null || !(start > 0)) {
    return {kind: 'linear', base: 0, range, heights: values, level};
  }
  const logarithms = values.map(run =>
    above(run, base).map(value => logarithm(value - base)),
  );
  const all = logarithms.flat();
  const top = math.log10(start);
  const line = level === null ? null : logarithm(level - base);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const foot = Math.min(top - least.below, Math.max(low, top - most.below));
  const lowest10 = Math.min(foot, line ?? foot) - room;
  const highest10 = Math.max(top + least.above, Math.min(high, top + most.above)) + 0.2;
  // At the lowest value there is no logarithm: it lies as far below as the axis is long.
  const bottom = lowest10 - (highest10 - lowest10);
  return {
    kind: 'log10',
    base,
    range: [lowest10, highest10],
    heights: logarithms.map(run => run.map(height => Math.max(bottom, height))),
    level: line,
  };
}

/** A run up to where it comes below a value by more than rounding: into another valley. */
function above(run: readonly number[], base: number): readonly number[] {
  const below = run.findIndex(value => value < base - rounding * Math.abs(base));
  return below < 0 ? run : run.slice(0, below);
}

function logarithm(loss: number): number {
  return loss > 0 ? Math.min(310, math.log10(loss)) : -Infinity;
}

/**
 * Where a line through heights, one a step, comes below a level for good.
 *
 * @returns In steps, between two of them; null where it does not.
 *
 * @example
 * ```ts
 * crossing([1, -1, -3], -2); // 1.5
 * ```
 */
export function crossing(heights: readonly number[], level: number): number | null {
  const above = heights.findLastIndex(height => !(height <= level));
  const [from, to] = [heights[above], heights[above + 1]];
  if (from === undefined || to === undefined) return null;
  return above + (from - level) / (from - to);
}
