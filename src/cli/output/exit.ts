import {inspect} from 'node:util';
import {isFromSystem} from '../../project/isFromSystem';
import {isRefusal} from '../../project/run/isRefusal';
import {shortMessage} from './foreignText';
import {say} from './print';

/** 75 is what sysexits.h calls a temporary failure: a build that may go well next time. */
export const exitCode = {done: 0, failed: 1, usage: 2, tryAgain: 75} as const;

/** The signals that end a command, and the exit codes that shells give to them. */
export const signalCodes = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;
export type EndingSignal = keyof typeof signalCodes;

/** Ended by Ctrl-C or another signal. */
export class Interrupted extends Error {
  public override readonly name = 'Interrupted';

  public constructor(public readonly signal: EndingSignal) {
    super('Interrupted; nothing unfinished is left behind.');
  }
}

/** Failures whose messages say all that a reader can use. */
const forReaders = new Set([
  'RenderError',
  'CacheError',
  'ClipLoadError',
  'ClipRunError',
  'StoreError',
]);

/** Says what went wrong, on standard error. Returns the exit code that fits. */
export function report(error: unknown): number {
  if (error instanceof Interrupted) {
    say(error.message);
    return signalCodes[error.signal];
  }
  say(`downhill: ${shortMessage(textOf(error))}`);
  return isRefusal(error) ? exitCode.usage : exitCode.failed;
}

/**
 * A refusal and a render's failure are written for a reader, and so is the system's
 * ("ENOSPC: no space left on device, write"); of anything else the stack is wanted too.
 */
function textOf(error: unknown): string {
  if (process.env['DOWNHILL_DEBUG']) return inspect(error);
  if (isRefusal(error)) return withRemedy(error.message);
  if (!(error instanceof Error)) return String(error);
  const isForReaders = forReaders.has(error.name) || isFromSystem(error);
  return isForReaders ? withRemedy(error.message) : (error.stack ?? error.message);
}

function withRemedy(message: string): string {
  if (message.includes('EMFILE: too many open files')) {
    return `${message}\nLet programs open more files at once: "ulimit -n 1024".`;
  }
  return /^ENOSPC\b|: No space left on device$/.test(message)
    ? `${message}. Make room on the disk, or name another folder with --out.`
    : message;
}
