import type {Point} from '../sim';
import {formatNumber, type NumberFormat, type Writing} from './formatNumber';
import {signs} from './signs';

/** Decimals of a point whose largest coordinate is between 1 and 100. */
const usualDecimals = 3;

/** Digits of a largest coordinate that is 100 or more. */
const mostDigits = 5;

/** Below and above, coordinates are written with powers of ten. */
const tiny = 1e-4;
const huge = 1e6;

/**
 * A point. All coordinates have the decimals that suit the largest, so that one which is
 * nothing beside it is 0, as it is in a picture.
 *
 * @example
 * ```ts
 * writtenPoint([-3.77931, 2], {language: 'en', medium: 'picture'}); // '(−3.779, 2)'
 * ```
 */
export function writtenPoint(point: Point, writing: Writing): string {
  const size = Math.max(...point.map(Math.abs));
  const format: NumberFormat =
    (size > 0 && size < tiny) || size >= huge
      ? {trim: true}
      : {decimals: decimalsOf(size), trim: true, isMoving: true};
  const coordinates = point.map(x => formatNumber(x, format, writing));
  return `(${coordinates.join(signs[writing.language].separator)})`;
}

function decimalsOf(size: number): number {
  if (size === 0 || !Number.isFinite(size)) return usualDecimals;
  const exponent = Number(size.toExponential().split('e')[1]);
  if (exponent < 0) return usualDecimals - exponent;
  return Math.max(0, Math.min(usualDecimals, mostDigits - 1 - exponent));
}
