/** The command line: which command, its call, and the exit code. */
import {Console} from 'node:console';
import {packageVersion} from '../project/packageVersion';
import {quoted, suggestion} from '../schema';
import {commands} from './commands';
import {overview} from './line/help';
import {verbose} from './line/options';
import type {Runnable} from './line/runnable';
import {UsageError} from './line/UsageError';
import {exitCode, report} from './output/exit';
import {print} from './output/print';

/**
 * Runs the program and sets the process's exit code.
 *
 * @param args - The words after the program's name. `--verbose`, wherever it stands, shows
 *   where an error came from.
 */
export async function main(args: readonly string[]): Promise<void> {
  // "downhill list | head -1" closes the pipe early; that is no failure. A full disk is.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? exitCode.done : report(error));
  });
  // A terminal that was closed takes no words; the work winds up all the same.
  process.stderr.on('error', () => {});
  // What a clip says while it is worked on is no result.
  globalThis.console = new Console(process.stderr);
  const words = args.filter(word => word !== `--${verbose.name}`);
  if (words.length < args.length) process.env['DOWNHILL_DEBUG'] = '1';
  if (process.env['DOWNHILL_DEBUG']) process.setSourceMapsEnabled(true);
  try {
    process.exitCode = await dispatch(words);
  } catch (error) {
    process.exitCode = report(error);
  }
}

async function dispatch(args: readonly string[]): Promise<number> {
  const [word, ...rest] = args;
  if (word === 'help') return dispatch([...rest, '--help']);
  if (word === undefined || word === '--help' || word === '-h') {
    print(overview(commands));
    return exitCode.done;
  }
  if (word === '--version' || word === '-v') {
    print(packageVersion());
    return exitCode.done;
  }
  return findCommand(word).call(rest, {cwd: process.cwd(), commands});
}

function findCommand(word: string): Runnable {
  const command = commands.find(({name}) => name === word);
  if (command) return command;
  const names = commands.map(({name}) => name);
  throw new UsageError(
    `Expected a command, got ${quoted(word)}.${suggestion(word, names)} ` +
      '"downhill --help" lists them.',
  );
}
