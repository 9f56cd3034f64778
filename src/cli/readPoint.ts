import {formula, FormulaError, variableName} from '../sim';
import {UsageError} from './UsageError';

/**
 * The point of `--at`, which gives every letter of a formula once. A coordinate is a number
 * or a formula without letters: 2, 1/3, pi/2, sqrt(2).
 *
 * @param written - The formula as it is named in messages.
 * @param letters - In the order of the coordinates.
 * @returns Undefined when nothing was given.
 * @throws UsageError where a letter is missing, unknown, or no number.
 */
export function readPoint(
  written: string,
  letters: readonly string[],
  at: Readonly<Record<string, string>>,
): readonly number[] | undefined {
  const words = new Map(
    Object.entries(at).map(([name, word]) => [variableName(name), word]),
  );
  if (words.size === 0) return undefined;
  const isComplete = letters.every(name => words.has(name));
  if (isComplete && words.size === letters.length) {
    return letters.map(name => readCoordinate(name, words.get(name)!));
  }
  const example = letters.map((name, i) => `${name}=${i + 1}`).join(',');
  const came = Object.entries(at).map(([name, word]) => `${name}=${word}`);
  throw new UsageError(
    `Expected --at to give a number for each variable of ${written}, as in ` +
      `--at ${example}, got "${came.join(',')}".`,
  );
}

function readCoordinate(name: string, word: string): number {
  const value = constantValue(word);
  if (Number.isFinite(value)) return value;
  throw new UsageError(
    `Expected ${name} of --at to be a number such as 2, 1/3, pi/2 or sqrt(2), ` +
      `got "${word}".`,
  );
}

/** NaN for what is no number. */
function constantValue(word: string): number {
  try {
    return formula(word, []).value([]);
  } catch (error) {
    if (error instanceof FormulaError) return NaN;
    throw error;
  }
}
