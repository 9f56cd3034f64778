/** The way between data and the frame of a plot, whose origin is in its middle, y down. */

/** A closed interval of data values. */
export type Interval = readonly [low: number, high: number];

/** A vector in stage units, or in the data's. */
interface Vector {
  readonly x: number;
  readonly y: number;
}

/** Place in the frame = slope · data + shift, for each axis. */
export interface AxisScale {
  /** Stage units for one unit of data; y points up in data, so its entry is negative. */
  readonly slope: Vector;
  /** Where the data's origin is. */
  readonly shift: Vector;
}

/**
 * The scale that fills a frame.
 *
 * @param size - The frame's width and height, in stage units.
 * @param domain - Shown from the left edge to the right one.
 * @param range - Shown from the bottom edge to the top one.
 */
export function axisScale(size: Vector, domain: Interval, range: Interval): AxisScale {
  const [left, right] = domain;
  const [low, high] = range;
  const slope = {x: size.x / (right - left), y: size.y / (low - high)};
  const shift = {x: -size.x / 2 - left * slope.x, y: size.y / 2 - low * slope.y};
  return {slope, shift};
}

/** Data → frame. */
export function toLocal({slope, shift}: AxisScale, {x, y}: Vector): Vector {
  return {x: x * slope.x + shift.x, y: y * slope.y + shift.y};
}

/** Frame → data. */
export function toData({slope, shift}: AxisScale, {x, y}: Vector): Vector {
  return {x: (x - shift.x) / slope.x, y: (y - shift.y) / slope.y};
}
