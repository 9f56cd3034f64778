/** Two functions of x and the gaps between them: plain data. */
import type {Objective, ObjectiveName} from '../../sim';
import type {Interval} from '../axisScale';
import type {Polyline} from '../sampleCurve';
import {fitRange} from '../shown/fitRange';
import {linesOf} from '../shown/graph';
import {crossingsOf} from './crossingsOf';
import {endlessGap} from './endlessGap';

/** What both functions are at an x, and how far apart. */
export interface Gap {
  readonly x: number;
  readonly target: number;
  readonly prediction: number;
  /** The prediction minus the target; 0 where they differ by rounding only. */
  readonly error: number;
}

/** A function and its graph. */
export interface DrawnFunction extends ObjectiveName {
  readonly tex: string;
  /** It breaks where the function has a gap. */
  readonly lines: readonly Polyline[];
}

export interface FunctionGaps {
  readonly target: DrawnFunction;
  readonly prediction: DrawnFunction;
  readonly domain: Interval;
  /** Shows the usual heights, and is as high as the mean: a peak is cut off. */
  readonly range: Interval;
  /** How many places were looked at; where not both have a value there is no gap. */
  readonly places: number;
  /** From left to right, each in the middle of its part of the domain. */
  readonly gaps: readonly Gap[];
  /** Of the sizes of the gaps: the mean absolute error over them; NaN without a gap. */
  readonly mean: number;
  /** Where one graph goes through the other, ascending. */
  readonly crossings: readonly number[];
  /** Where the gap grows without end, so that it has no mean; null where it does not. */
  readonly endless: number | null;
}

export interface GapsOptions {
  /** From where to where, in x. */
  readonly domain: Interval;
  /** How many equal parts have a gap each. */
  readonly bars: number;
}

/** Equally spaced values that the range is fitted to. */
const looks = 481;

/** The picture is at least so many times as high as the mean. */
const roomOverMean = 1.25;

/** What rounding leaves of equal values, as a share of them. */
const rounding = 1e-12;

/** Samples two functions of one variable, and their gaps in the middle of equal parts. */
export function functionGaps(
  target: Objective,
  prediction: Objective,
  {domain, bars}: GapsOptions,
): FunctionGaps {
  const [from, to] = domain;
  const middles = Array.from(
    {length: bars},
    (_, i) => from + ((to - from) * (i + 0.5)) / bars,
  );
  const gaps = middles
    .map(x => gapAt(target, prediction, x))
    .filter(({error}) => Number.isFinite(error));
  const evenly = Array.from(
    {length: looks},
    (_, i) => from + ((to - from) * i) / (looks - 1),
  );
  // Divided first: a sum of large sizes would overflow.
  const mean = gaps.length
    ? gaps.reduce((sum, {error}) => sum + Math.abs(error) / gaps.length, 0)
    : NaN;
  const usual = fitRange(
    [target, prediction].flatMap(f => evenly.map(x => f.value([x]))),
  );
  const range = atLeast(usual, mean);
  const differenceAt = (x: number) => gapAt(target, prediction, x).error;
  return {
    target: drawn(target, domain, range),
    prediction: drawn(prediction, domain, range),
    domain,
    range,
    places: bars,
    gaps,
    mean,
    crossings: crossingsOf(differenceAt, domain),
    endless: endlessGap(differenceAt, domain),
  };
}

/** A range in which bars of their mean height leave room above them. */
function atLeast([low, high]: Interval, mean: number): Interval {
  return [low, Math.max(high, low + roomOverMean * (mean || 0))];
}

function gapAt(target: Objective, prediction: Objective, x: number): Gap {
  const [y, guess] = [target.value([x]), prediction.value([x])];
  const error = guess - y;
  const isNone =
    Number.isFinite(error) &&
    Math.abs(error) <= rounding * Math.max(Math.abs(y), Math.abs(guess));
  return {x, target: y, prediction: guess, error: isNone ? 0 : error};
}

function drawn(f: Objective, domain: Interval, range: Interval): DrawnFunction {
  const {id, title, formula, variables, tex} = f;
  const lines = linesOf(x => f.value([x]), domain, range, []);
  return {id, title, formula, variables, tex, lines};
}
