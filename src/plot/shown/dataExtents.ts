import type {DataPoint, ResidualLossId} from '../../sim';
import {lossShape} from '../lossShape';
import type {Interval} from '../axisScale';

/** What is shown in a picture of data and a line. */
export interface DataExtents {
  readonly domain: Interval;
  readonly range: Interval;
}

export interface DataExtentsOptions {
  readonly points: readonly DataPoint[];
  /** The line that is seen at first. */
  readonly predict: (x: number) => number;
  readonly loss: ResidualLossId;
  /** Which way the shapes of the loss lie at points above the line; at others the other way. */
  readonly lean: 'left' | 'right';
  /** Of the picture, on the stage. */
  readonly size: {readonly width: number; readonly height: number};
}

/** Room around the data, in their extents; and of level or upright data, in units. */
const around = 0.22;
const least = 1;

/** For a line or a shape that lies outside, the data's extent is shown so many times at most. */
const mostExtents = 4;

/** Room beside a shape, as a share of its width. */
const beside = 0.05;

/** Wider shapes want a wider picture, in which they are narrower: few turns settle it. */
const turns = 12;

/**
 * The part of the plane that a picture of data shows: with room around them, with the first
 * line where it passes them, and with the shapes of its loss. Of a line so far off that the
 * data would shrink to a dot it shows nothing.
 */
export function dataExtents(options: DataExtentsOptions): DataExtents {
  const {points, predict} = options;
  const ys = points.map(({y}) => y);
  const own = extentOf(ys);
  const whole = extentOf([...ys, ...points.map(({x}) => predict(x))]);
  const isNear = widthOf(whole) <= mostExtents * widthOf(own);
  const range = isNear ? whole : own;
  const domain = extentOf(points.map(({x}) => x));
  return {domain: isNear ? withShapes(domain, range, options) : domain, range};
}

/** A domain with room for the shapes beside the points; as it was where it grows too wide. */
function withShapes(
  domain: Interval,
  range: Interval,
  {points, predict, loss, lean, size}: DataExtentsOptions,
): Interval {
  const share = size.height / size.width / widthOf(range);
  const shapes = points.map(({x, y}) => {
    const residual = predict(x) - y;
    const side = residual < 0 === (lean === 'left') ? -1 : 1;
    const width = Math.max(...lossShape(loss, residual).map(corner => corner[1]));
    return {x, reach: side * (1 + beside) * width * share};
  });
  let [low, high] = domain;
  for (let turn = 0; turn < turns; turn++) {
    const ends = shapes.map(({x, reach}) => x + reach * (high - low));
    [low, high] = [Math.min(low, ...ends), Math.max(high, ...ends)];
  }
  return high - low <= mostExtents * widthOf(domain) ? [low, high] : domain;
}

function widthOf([low, high]: Interval): number {
  return high - low;
}

/** With room around it. */
function extentOf(values: readonly number[]): Interval {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high > low ? around * (high - low) : least;
  return [low - room, high + room];
}
