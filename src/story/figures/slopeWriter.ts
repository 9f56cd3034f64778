import type {Words} from '../../words';

/**
 * Writes the components of a gradient that changes: three digits of the largest, all with
 * the same decimals; with powers of ten where those would be no digits.
 */
export function slopeWriter(
  stops: readonly {readonly gradient: readonly number[]}[],
  words: Words,
): (slope: number) => string {
  const sizes = stops.flatMap(({gradient}) => gradient.map(Math.abs));
  const largest = Math.max(0, ...sizes.filter(Number.isFinite));
  const exponent = largest > 0 ? Math.floor(Math.log10(largest)) : 2;
  const format =
    exponent > 5 || exponent < -3
      ? {digits: 3}
      : {decimals: Math.max(0, 2 - exponent), isMoving: true};
  return slope => words.number(slope, format);
}
