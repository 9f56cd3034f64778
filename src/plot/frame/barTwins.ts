import type {Frame} from './Frame';
import {edge, footOf, fullBleed, regionOf, type Edges, type Region} from './regions';

/** Rows of bars, and what becomes of them. */
export interface BarTwins {
  /** Of the bars; in a tall frame it is above the second. */
  readonly first: Region;
  readonly second: Region;
  /** Where a formula stands: from its left edge, on its middle line. */
  readonly formula: Region;
  readonly isOverlaid: false;
  /** Null where no sentence is shown. */
  readonly caption: Region | null;
}

/** What the names of the rows take of a square frame, and what is between the twins there. */
const names = 58;
const gap = 40;

/**
 * Layout E for rows of bars: they have the whole height; a formula is over their twin.
 *
 * @param columns - Of the twin, each as wide as the longest bar, with a quarter of it
 *   between two: a square frame is shared so.
 */
export function barTwins(frame: Frame, columns = 1): BarTwins {
  const {kind, width} = frame;
  const foot = footOf(frame) - 36;
  const place = (first: Edges, second: Edges, formula: Edges): BarTwins => ({
    first: regionOf(first, frame),
    second: regionOf(second, frame),
    formula: regionOf(formula, frame),
    isOverlaid: false,
    caption: fullBleed(frame).caption,
  });
  if (kind === 'wide') {
    return place(
      [edge, edge, 936, foot],
      [984, 190, width - edge, foot],
      [984, 60, width - edge, 170],
    );
  }
  if (kind === 'square') {
    const bars = (width - 96 - names - gap) / (1 + columns + (columns - 1) / 4);
    const middle = 48 + names + bars;
    const isOver = columns > 1;
    return place(
      [48, isOver ? 48 : 176, middle, foot],
      [middle + gap, 176, width - 48, foot],
      [isOver ? middle + gap : 48, 40, width - 48, 150],
    );
  }
  const bottom = foot - 230;
  const middle = 96 + (bottom - 96) * 0.42;
  return place(
    [edge, 96, width - edge, middle - 24],
    [edge, middle + 24, width - edge, bottom],
    [edge, bottom + 40, width - edge, bottom + 190],
  );
}
