import type {Objective} from '../../sim';
import {sampleCurve, type Polyline} from '../sampleCurve';
import {fitRange} from './fitRange';

type Interval = readonly [low: number, high: number];

/** The graph of a function over an interval, as plain data. */
export interface Graph {
  readonly domain: Interval;
  /** The interval of values that shows it. */
  readonly range: Interval;
  /** It breaks where the function has a gap. */
  readonly lines: readonly Polyline[];
}

/** Equally spaced values that the range is fitted to. */
const looks = 481;

/** How far a chord may stray from the function, in heights of the picture. */
const finest = 1 / 4000;

/**
 * Samples a function of one variable as densely as it bends.
 *
 * @param included - Values that must be visible in any case.
 * @param breaks - Places, ascending, at which it jumps: no line is drawn across them.
 */
export function graphOf(
  f: Pick<Objective, 'value'>,
  domain: Interval,
  included: readonly number[] = [],
  breaks: readonly number[] = [],
): Graph {
  const [from, to] = domain;
  const value = (x: number) => f.value([x]);
  const values = Array.from({length: looks}, (_, i) =>
    value(from + ((to - from) * i) / (looks - 1)),
  );
  const range = fitRange(values, included);
  return {domain, range, lines: linesOf(value, domain, range, breaks)};
}

/** The lines of a function in a picture, none across its breaks. */
export function linesOf(
  f: (x: number) => number,
  domain: Interval,
  range: Interval,
  breaks: readonly number[],
): Polyline[] {
  const tolerance = finest * (range[1] - range[0]);
  const inside = breaks.filter(x => domain[0] < x && x < domain[1]);
  return piecesOf(domain, inside).flatMap(([from, to]) =>
    sampleCurve({f, from, to, visible: range, tolerance}),
  );
}

/** So near to a break, in widths of the domain, a line comes. */
const beside = 1e-9;

/** What lies between breaks. */
function piecesOf([low, high]: Interval, breaks: readonly number[]): Interval[] {
  const gap = beside * (high - low);
  const starts = [low, ...breaks.map(x => x + gap)];
  const ends = [...breaks.map(x => x - gap), high];
  return starts.map((start, i): Interval => [start, ends[i]!]);
}
