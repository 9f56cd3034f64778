import {UsageError} from './UsageError';

/** Sums of rounded probabilities, such as three of 0.333, are off by more. */
const tolerance = 1e-6;

/**
 * What is wrong with the probabilities of a cross-entropy, as warnings: it still has a
 * value.
 *
 * @throws UsageError where it has none: an output that was wanted and has no logarithm.
 */
export function probabilityWarnings(
  target: readonly number[],
  output: readonly number[],
): readonly string[] {
  const bad = target.findIndex((y, j) => y !== 0 && !(output[j]! > 0));
  if (bad !== -1 && bad < output.length) {
    throw new UsageError(
      `Expected outputs above 0 where the target is not 0, since ln ${output[bad]} has ` +
        `no value, got ${output[bad]} for output ${bad}.`,
    );
  }
  return [...warningsOf('target', target), ...warningsOf('output', output)];
}

function warningsOf(flag: string, values: readonly number[]): string[] {
  const outside = values.find(value => value < 0 || value > 1);
  const sum = values.reduce((total, value) => total + value, 0);
  const warnings: string[] = [];
  if (outside !== undefined) {
    warnings.push(`--${flag} holds ${outside}, which is no probability (0 to 1).`);
  }
  if (Math.abs(sum - 1) > tolerance) {
    const rounded = Number(sum.toPrecision(12));
    warnings.push(`--${flag} sums to ${rounded}, and probabilities sum to 1.`);
  }
  return warnings;
}
