/** What chance asks of a clip: formulas of teachers and of its own, values in range. */
import fc from 'fast-check';
import {isRefusal} from '../../src/project/run/isRefusal';
import {isWhole} from '../whole';
import {randomFormula, teachersFormulas} from './formulas';

/** How many runs a test looks at: a sample, or the 500 of the whole. */
export function truthRuns(sample: number): number {
  return isWhole ? 500 : sample;
}

/** Every second one is a teacher's, or one that a clip adds. */
export function anyFormula(
  dimension: 1 | 2,
  ...added: readonly string[]
): fc.Arbitrary<string> {
  const chance = fc.nat(1e9).map(seed => randomFormula(dimension, seed));
  return fc.oneof(fc.constantFrom(...added, ...teachersFormulas[dimension]), chance);
}

/** A learning rate of any usual size, or none. */
export const anyRate = fc.oneof(
  fc.constant('auto' as const),
  fc.integer({min: 1, max: 200}).map(n => n / 100),
  fc.integer({min: -500, max: 100}).map(n => Number((10 ** (n / 100)).toPrecision(3))),
);

/** A coordinate of a start. */
export const anyPlace = fc.oneof(
  fc.integer({min: -400, max: 400}).map(n => n / 100),
  fc.integer({min: -3, max: 3}),
);

/**
 * Runs of a clip that chance asks for; what the clip refuses, such as a start without a
 * value, is drawn again.
 */
export function acceptedRuns<Raw, R>(
  raw: fc.Arbitrary<Raw>,
  run: (raw: Raw) => R,
  count: number,
): {readonly raw: Raw; readonly run: R}[] {
  const runs: {raw: Raw; run: R}[] = [];
  for (const drawn of fc.sample(raw, {numRuns: 3 * count, seed: 7})) {
    if (runs.length === count) break;
    try {
      runs.push({raw: drawn, run: run(drawn)});
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  return runs;
}
