import type {StationaryPoint} from '../sim';
import {digitsToTell} from './digitsToTell';
import type {NumberFormat} from './formatNumber';
import type {Words} from './Words';

/**
 * What 2/L, L the largest curvature at a minimum, says of a constant learning rate of
 * plain descent nearby. Both numbers have the digits that tell them apart.
 *
 * @returns Null where the minimum has no curvature, and so sets no limit.
 */
export function limitSentence(
  {largestStableRate: limit}: StationaryPoint,
  rate: number | undefined,
  say: Pick<Words, 'message' | 'distinct'>,
): string | null {
  if (limit === undefined) return null;
  if (rate === undefined) {
    const text = 'Near the minimum: 0 < η < 2/L = {limit}.';
    return say.message(text, {limit: say.distinct(limit)});
  }
  const sign = rate < limit ? '<' : rate > limit ? '>' : '=';
  return say.message(`Near the minimum: η = {rate} ${sign} 2/L = {limit}.`, {
    rate: say.distinct(rate, limit),
    limit: say.distinct(limit, rate),
  });
}

/**
 * How a learning rate is written where there may be a limit: with four digits, or with
 * those that tell it from the limit.
 *
 * @example
 * ```ts
 * formatNumber(1.0000001, rateFormat(1.0000001, 1)); // '1.0000001'
 * ```
 */
export function rateFormat(rate: number, limit: number | null): NumberFormat {
  return {digits: digitsToTell([rate, limit ?? rate], 4), trim: true};
}
