import type {Domain, Point} from '../../sim';
import {discShare, type Disc} from './shownDisc';

/** What a picture shows of a line or a plane. */
export interface Shown {
  /** Whether a point lies in the picture. */
  contains(point: Point): boolean;
  /** How far two points are apart, in widths of the picture. */
  distance(a: Point, b: Point): number;
}

/** A picture of a domain: an interval, or a rectangle. */
export function shownBy(domain: Domain): Shown {
  const widths = domain.map(([low, high]) => high - low);
  return {
    contains: point =>
      domain.every(([low, high], axis) => low <= point[axis]! && point[axis]! <= high),
    distance: (a, b) => lengthOf(widths.map((width, i) => (a[i]! - b[i]!) / width)),
  };
}

/** A picture of a round part of the plane. */
export function shownByDisc(disc: Disc): Shown {
  return {
    contains: point => discShare(disc, point) <= 1,
    distance: (a, b) =>
      lengthOf(disc.radius.map((radius, i) => (a[i]! - b[i]!) / (2 * radius))),
  };
}

function lengthOf(vector: readonly number[]): number {
  return Math.sqrt(vector.reduce((sum, part) => sum + part * part, 0));
}
