/**
 * At most 255 colours for a whole film: formats need one more index for "unchanged".
 * Exact when the film has no more colours; else variance-based splitting (Wu 1991, in the
 * spirit of; here on the colours themselves) followed by Lloyd's iterations.
 */

import {channel, NearestColor, type Axis, type Rgb} from './NearestColor';
import type {ColorAmounts} from './SeenColors';

/** A colour is 0xRRGGBB. */
export interface Palette {
  readonly colors: readonly number[];
  /** Whether every colour of the film is in it. */
  readonly exact: boolean;
}

const axes: readonly Axis[] = [0, 1, 2];

interface Samples {
  readonly colors: Uint32Array;
  readonly weights: Float64Array;
}

/** Lloyd iterations; the error hardly changes after a few. */
const lloydIterations = 6;

/**
 * The colours that stand for all that were seen.
 *
 * @param size - The most colours the palette may have.
 */
export function choosePalette({colors, amounts}: ColorAmounts, size: number): Palette {
  if (colors.length <= size) return {colors: Array.from(colors), exact: true};
  const samples = {colors, weights: Float64Array.from(amounts, dampened)};
  const groups = split(samples, size);
  return {colors: refine(samples, groups), exact: false};
}

/**
 * To the power of 5/8, by roots alone: enough to keep thin coloured strokes from drowning
 * in the background, as little as possible against the sum of squared errors.
 */
function dampened(amount: number): number {
  return Math.sqrt(amount) * Math.sqrt(Math.sqrt(Math.sqrt(amount)));
}

/** A group of samples: its members, and what splitting it along its widest axis gains. */
interface Group {
  members: number[];
  error: number;
  axis: Axis;
  mean: Rgb;
}

function split(samples: Samples, size: number): Group[] {
  const all = Array.from(samples.colors, (_, i) => i);
  const groups = [measure(samples, all)];
  while (groups.length < size) {
    const worst = groups.reduce((a, b) => (b.error > a.error ? b : a));
    if (worst.error <= 0) break;
    const {axis, mean} = worst;
    const isLow = (i: number) => channel(samples.colors[i]!, axis) <= mean[axis];
    const low = worst.members.filter(isLow);
    const high = worst.members.filter(i => !isLow(i));
    groups.splice(
      groups.indexOf(worst),
      1,
      measure(samples, low),
      measure(samples, high),
    );
  }
  return groups;
}

function measure({colors, weights}: Samples, members: number[]): Group {
  let total = 0;
  const sum: [number, number, number] = [0, 0, 0];
  const squares: [number, number, number] = [0, 0, 0];
  for (const i of members) {
    const weight = weights[i]!;
    total += weight;
    for (const axis of axes) {
      const value = channel(colors[i]!, axis);
      sum[axis] += weight * value;
      squares[axis] += weight * value * value;
    }
  }
  const mean: Rgb = [sum[0] / total, sum[1] / total, sum[2] / total];
  const errorAlong = (axis: Axis) => squares[axis] - sum[axis] * mean[axis];
  const widest = axes.reduce((a, b) => (errorAlong(b) > errorAlong(a) ? b : a));
  const error = members.length > 1 ? errorAlong(widest) : 0;
  return {members, error, axis: widest, mean};
}

function refine(samples: Samples, groups: Group[]): number[] {
  let means = groups.map(group => group.mean);
  let assigned = new Uint8Array(samples.colors.length);
  for (let n = 0; n < lloydIterations; n++) {
    assigned = assign(samples, means);
    means = meansOf(samples, assigned, means);
  }
  return snap(samples, assigned, means);
}

function assign({colors}: Samples, means: readonly Rgb[]): Uint8Array<ArrayBuffer> {
  const nearest = new NearestColor(means);
  return Uint8Array.from(colors, color => nearest.index(color));
}

function meansOf(
  {colors, weights}: Samples,
  assigned: Uint8Array,
  before: readonly Rgb[],
): Rgb[] {
  const groups = before.map(mean => ({mean, sum: [0, 0, 0] as [...Rgb], total: 0}));
  colors.forEach((color, i) => {
    const group = groups[assigned[i]!]!;
    const weight = weights[i]!;
    for (const axis of axes) group.sum[axis] += weight * channel(color, axis);
    group.total += weight;
  });
  return groups.map(({mean, sum: [red, green, blue], total}) =>
    total ? [red / total, green / total, blue / total] : mean,
  );
}

/** A colour that fills most of its group is kept exactly: flat areas stay what they are. */
function snap(
  {colors, weights}: Samples,
  assigned: Uint8Array,
  means: readonly Rgb[],
): number[] {
  const totals = new Float64Array(means.length);
  const heaviest = new Int32Array(means.length).fill(-1);
  assigned.forEach((group, i) => {
    totals[group]! += weights[i]!;
    const top = heaviest[group]!;
    if (top < 0 || weights[i]! > weights[top]!) heaviest[group] = i;
  });
  const snapped = means.map((mean, group) => {
    const top = heaviest[group]!;
    if (top >= 0 && weights[top]! * 2 > totals[group]!) return colors[top]!;
    return (
      (Math.round(mean[0]) << 16) | (Math.round(mean[1]) << 8) | Math.round(mean[2])
    );
  });
  return [...new Set(snapped)];
}

/** Finds the nearest colour of a palette, remembering every answer. */
export class PaletteLookup {
  private readonly known = new Uint8Array(1 << 24);
  private readonly nearest: NearestColor;

  public constructor({colors}: Palette) {
    this.nearest = new NearestColor(
      colors.map(c => [channel(c, 0), channel(c, 1), channel(c, 2)]),
    );
  }

  /** The nearest colour, as its index in the palette, from 0. */
  public index(color: number): number {
    const known = this.known[color];
    if (known) return known - 1;
    const found = this.nearest.index(color);
    this.known[color] = found + 1;
    return found;
  }
}
