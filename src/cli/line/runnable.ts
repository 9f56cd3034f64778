import {exitCode} from '../output/exit';
import {print} from '../output/print';
import type {Command, Run, Surroundings} from './Command';
import {commandHelp} from './help';
import {parse} from './parse';

/** A command that can be called. */
export interface Runnable extends Command {
  /**
   * Reads the words after the command's name and does as they say.
   *
   * @returns The exit code.
   * @throws UsageError for words that are not as expected.
   */
  call(words: readonly string[], around: Surroundings): Promise<number>;
}

/**
 * Joins a command's record with its code.
 *
 * @param load - Brings the code when the command is called, and not for another.
 */
export function runnable<const C extends Command>(
  command: C,
  load: () => Promise<{readonly run: Run<C>}>,
): Runnable {
  return {
    ...command,
    async call(words, around) {
      const {help, ...parsed} = parse(command, words);
      if (help) {
        print(commandHelp(command));
        return exitCode.done;
      }
      const {run} = await load();
      return run({...parsed, ...around});
    },
  };
}
