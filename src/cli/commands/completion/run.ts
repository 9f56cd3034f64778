import {quoted} from '../../../schema';
import {completionScripts} from './scripts';
import type {Run} from '../../line/Command';
import type {completion} from './command';
import {exitCode} from '../../output/exit';
import {print} from '../../output/print';
import {UsageError} from '../../line/UsageError';

/** Prints what a shell has to read to complete commands, flags and clips. */
export const run: Run<typeof completion> = async ({operands, commands}) => {
  const [shell = ''] = operands;
  const shells = Object.keys(completionScripts);
  const script = Object.hasOwn(completionScripts, shell) && completionScripts[shell];
  if (!script) {
    throw new UsageError(`Expected one of ${shells.join(', ')}, got ${quoted(shell)}.`);
  }
  print(script(commands));
  return exitCode.done;
};
