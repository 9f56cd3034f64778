import {parameter} from './parameters';

/**
 * A seed of chance, any whole number of 32 bits.
 *
 * @param settled - What it settles.
 */
export function seedFor(settled: string, usual = 1) {
  return parameter.integer({
    default: usual,
    min: 0,
    max: 4294967295,
    description: `settles ${settled}`,
  });
}
