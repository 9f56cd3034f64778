import {tickStep, ticks as niceTicks} from 'd3-array';
import {formatNumber} from './formatNumber';

export interface Tick {
  readonly value: number;
  readonly text: string;
}

/**
 * Round values within [low, high] with the decimals that their spacing needs.
 *
 * @param count - About how many.
 */
export function ticks(low: number, high: number, count: number): Tick[] {
  if (!(high > low)) return [];
  const step = Math.abs(tickStep(low, high, count));
  const decimals = Math.min(20, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const tiny = step < 1e-4;
  return niceTicks(low, high, count).map(value => ({
    value,
    text: formatNumber(value, tiny ? {digits: 2} : {decimals}),
  }));
}
