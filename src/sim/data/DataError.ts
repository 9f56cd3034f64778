import {SimulationError} from '../SimulationError';

/** Data or a setting of a data run that cannot be used. The message says what was expected, what came and the remedy. */
export class DataError extends SimulationError {
  public override readonly name = 'DataError';

  public constructor(
    message: string,
    /** The line of the text at fault, counted from 1, where there is one. */
    public readonly line?: number,
  ) {
    super(line === undefined ? message : `Line ${line}: ${message}`);
  }
}

/**
 * Guards a count.
 *
 * @throws DataError when the value is not a whole number from `low` to `high`.
 */
export function expectWhole(
  name: string,
  value: number,
  low: number,
  high = Number.MAX_SAFE_INTEGER,
): void {
  if (Number.isSafeInteger(value) && value >= low && value <= high) return;
  const range =
    high === Number.MAX_SAFE_INTEGER ? `of at least ${low}` : `from ${low} to ${high}`;
  throw new DataError(`Expected ${name} to be a whole number ${range}, got ${value}.`);
}

/**
 * Guards a real setting.
 *
 * @throws DataError when the value is not a finite number from `low` to `high`.
 */
export function expectReal(
  name: string,
  value: number,
  low = -Infinity,
  high = Infinity,
): void {
  if (Number.isFinite(value) && value >= low && value <= high) return;
  const above = low === -Infinity ? '' : ` of at least ${low}`;
  const range = high === Infinity ? above : ` from ${low} to ${high}`;
  throw new DataError(`Expected ${name} to be a number${range}, got ${value}.`);
}
