import {decimalsFor} from './decimalsFor';
import type {NumberFormat} from './formatNumber';

/** So many digits after the point at most. */
const mostDecimals = 5;

/**
 * A format for a number that is seen while it changes: numbers of a size have three digits,
 * and the point does not move.
 *
 * @param size - What the number's size usually is, or at most.
 *
 * @example
 * ```ts
 * movingFormat(0.45); // {decimals: 3, isMoving: true}
 * ```
 */
export function movingFormat(size: number): NumberFormat {
  const decimals = Math.max(0, decimalsFor(size) - 1);
  return decimals > mostDecimals ? {digits: 3} : {decimals, isMoving: true};
}
