import {PlanError} from '../render/PlanError';
import {say} from './print';
import {UsageError} from './UsageError';

export const exitCode = {done: 0, failed: 1, usage: 2, interrupted: 130} as const;

/** Ended by Ctrl-C. */
export class Interrupted extends Error {
  public override readonly name = 'Interrupted';
}

/**
 * By name, since an error thrown by a clip's own bundle has another class of that name.
 * Each carries a whole message for a reader; of any other error the stack is shown too.
 */
const usageErrors = new Set(['ParameterError', 'SimulationError', 'DataError']);
const failures = new Set(['RenderError', 'CommandError', 'CacheError']);

/** Says what went wrong, on standard error. Returns the exit code that fits. */
export function report(error: unknown): number {
  if (error instanceof Interrupted) {
    say(error.message);
    return exitCode.interrupted;
  }
  if (!(error instanceof Error)) {
    say(`downhill: ${String(error)}`);
    return exitCode.failed;
  }
  if (
    error instanceof UsageError ||
    error instanceof PlanError ||
    usageErrors.has(error.name)
  ) {
    say(`downhill: ${error.message}`);
    return exitCode.usage;
  }
  say(
    `downhill: ${failures.has(error.name) ? error.message : (error.stack ?? error.message)}`,
  );
  return exitCode.failed;
}
