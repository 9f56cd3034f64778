import type {Vector2} from '@motion-canvas/core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * What places are put on: the axes of a plot, or the surface in a space, as they were in the
 * frame that was asked. It needs nothing of that later: the picture may be closed by then.
 */
export interface PlaceGround {
  /** How much of x and of y it shows. */
  readonly span: readonly [number, number];
  /** Where a data point is, in the view's own space; undefined where it is not seen. */
  placeOf(data: Point): Vector2 | undefined;
  /** The data point that is shown at a place of the view. */
  dataAt(place: Vector2): Point;
}

/** A number within an interval, whichever end is named first. */
export function clamped(value: number, low: number, high: number): number {
  return Math.max(Math.min(low, high), Math.min(Math.max(low, high), value));
}
