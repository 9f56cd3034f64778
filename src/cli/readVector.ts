import {UsageError} from './UsageError';

/**
 * A list of numbers as it is typed or copied: 0,0,1 or [0, 0, 1] or (0 0 1).
 *
 * @param flag - Its name in the message.
 * @throws UsageError when a part is no number.
 */
export function readVector(flag: string, text: string): readonly number[] {
  const written = text.trim();
  const [, square, round] = /^\[(.*)\]$|^\((.*)\)$/s.exec(written) ?? [];
  const parts = (square ?? round ?? written).trim().split(/\s*[,;]\s*|\s+/);
  const numbers = parts.map(part =>
    part === '' ? NaN : Number(part.replace('−', '-')),
  );
  if (numbers.every(Number.isFinite)) return numbers;
  throw new UsageError(
    `Expected --${flag} to be numbers, separated by commas, such as 0,0,1 or ` +
      `[0, 0, 1], got "${text}".`,
  );
}
