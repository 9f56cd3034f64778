/** Walks over the plane that a function tells the way, in steps of one length. */
import {norm} from '../math';
import type {Domain, Point} from '../Objective';

export interface FieldWalk {
  /** The start first. */
  readonly points: readonly Point[];
}

export interface WalkOptions {
  /** It does not leave this. */
  readonly within: Domain;
  /** From a point to the next, in the variables' unit. */
  readonly step: number;
  /** Steps at most. */
  readonly most: number;
}

/** Whether a point lies in a domain, its edges included. */
export function isWithin(domain: Domain, point: Point): boolean {
  return domain.every(
    ([low, high], axis) => low <= point[axis]! && point[axis]! <= high,
  );
}

/** A vector of length 1; null where it is not longer than `least` or is no number. */
export function unitOf(vector: Point, least = 0): Point | null {
  const length = norm(vector);
  return length > least && length < Infinity ? vector.map(x => x / length) : null;
}
