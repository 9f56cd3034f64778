/** A difference as the side of a square, and the square as a slice of a column. */
import type {Region} from './frame/regions';

/** A row whose values go from left to right. */
export interface ValueRow {
  /** Where 0 is, and how long 1 is, in stage units. */
  readonly zero: number;
  readonly unit: number;
  /** The row's middle. */
  readonly y: number;
  /** What no square reaches beyond. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * The square between two values of a row: its side is their difference.
 *
 * @param grown - How high it is, in sides: at 0 it is the difference alone.
 */
export function squareBetween(
  [from, to]: readonly [number, number],
  {zero, unit, y, top, bottom}: ValueRow,
  grown = 1,
): Region {
  const width = Math.abs(to - from) * unit;
  const half = width / 2;
  const middle = Math.min(bottom - half, Math.max(top + half, y));
  return {
    x: zero + ((from + to) / 2) * unit,
    // A flat one is in its row: it moves away from the edge only as it grows.
    y: y + (middle - y) * grown,
    width,
    height: width * grown,
  };
}

/** Where a column stands: the middle of its foot, and how wide it is. */
export interface ColumnPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * Squares as slices of one column, the first at its foot: each keeps its area.
 *
 * @param sides - Of the squares, in stage units.
 */
export function columnOf(sides: readonly number[], place: ColumnPlace): Region[] {
  let {y: foot} = place;
  return sides.map(side => {
    const height = (side * side) / place.width;
    foot -= height;
    return {x: place.x, y: foot + height / 2, width: place.width, height};
  });
}

/**
 * A rectangle on its way to another one of the same area, which it has all the way.
 *
 * @param part - How much of the way is made, 0 to 1.
 */
export function poured(from: Region, to: Region, part: number): Region {
  const between = (a: number, b: number) => a + (b - a) * part;
  const width = between(from.width, to.width);
  return {
    x: between(from.x, to.x),
    y: between(from.y, to.y),
    width,
    height: width > 0 ? between(area(from), area(to)) / width : 0,
  };
}

function area({width, height}: Region): number {
  return width * height;
}
