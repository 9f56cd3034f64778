import {completionScripts} from './scripts';
import type {Run} from '../../line/Command';
import type {completion} from '..';
import {exitCode} from '../../output/exit';
import {print} from '../../output/print';
import {UsageError} from '../../line/UsageError';

/** Prints what a shell has to read to complete commands, flags and clips. */
export const runCompletion: Run<typeof completion> = async ({operands}) => {
  const [shell = ''] = operands;
  const shells = Object.keys(completionScripts);
  const script = Object.hasOwn(completionScripts, shell) && completionScripts[shell];
  if (!script) {
    throw new UsageError(`Expected one of ${shells.join(', ')}, got "${shell}".`);
  }
  print(script());
  return exitCode.done;
};
