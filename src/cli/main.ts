/** The command line: which command, its call, and the exit code. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suggestion} from '../words/nearest';
import {packageRoot} from '../project/packageRoot';
import type {Command} from './line/Command';
import {commands} from './commands';
import {commandHelp, overview} from './line/help';
import {parse} from './line/parse';
import {exitCode, report} from './output/exit';
import {print} from './output/print';
import {UsageError} from './line/UsageError';

type AnyRun = (call: never) => Promise<number>;

/** Each command's code, loaded when it is called. */
const runs: Readonly<Record<string, () => Promise<AnyRun>>> = {
  list: async () => (await import('./commands/list/run')).runList,
  render: async () => (await import('./commands/render/run')).runRender,
  still: async () => (await import('./commands/still/run')).runStill,
  'contact-sheet': async () =>
    (await import('./commands/contactSheet/run')).runContactSheet,
  preview: async () => (await import('./commands/preview/run')).runPreview,
  simulate: async () => (await import('./commands/simulate/run')).runSimulate,
  gradient: async () => (await import('./commands/gradient/run')).runGradient,
  objectives: async () => (await import('./commands/objectives/run')).runObjectives,
  optimizers: async () => (await import('./commands/optimizers/run')).runOptimizers,
  schedules: async () => (await import('./commands/schedules/run')).runSchedules,
  cost: async () => (await import('./commands/cost/run')).runCost,
  doctor: async () => (await import('./commands/doctor/run')).runDoctor,
  completion: async () => (await import('./commands/completion/run')).runCompletion,
};

/**
 * Runs the program and sets the process's exit code.
 *
 * @param args - The words after the program's name.
 */
export async function main(args: readonly string[]): Promise<void> {
  // "downhill list | head -1" closes the pipe early; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? exitCode.done : exitCode.failed);
  });
  // A terminal that was closed takes no words; the work winds up all the same.
  process.stderr.on('error', () => {});
  try {
    process.exitCode = await dispatch(args);
  } catch (error) {
    process.exitCode = report(error);
  }
}

async function dispatch(args: readonly string[]): Promise<number> {
  const [word, ...rest] = args;
  if (word === 'help') return dispatch([...rest, '--help']);
  if (word === undefined || word === '--help' || word === '-h') {
    print(overview());
    return exitCode.done;
  }
  if (word === '--version' || word === '-v') {
    print(versionOfPackage());
    return exitCode.done;
  }
  const command = findCommand(word);
  const {help, ...call} = parse(command, rest);
  if (help) {
    print(commandHelp(command));
    return exitCode.done;
  }
  const run = await runs[command.name]?.();
  if (!run) throw new Error(`The command "${command.name}" has no code.`);
  // `parse` gives each option the value that the command's own table describes.
  return run({...call, cwd: process.cwd()} as never);
}

function findCommand(word: string): Command {
  const command = commands.find(({name}) => name === word);
  if (command) return command;
  const names = commands.map(({name}) => name);
  throw new UsageError(
    `Expected a command, got "${word}".${suggestion(word, names)} ` +
      '"downhill --help" lists them.',
  );
}

function versionOfPackage(): string {
  const text = readFileSync(join(packageRoot, 'package.json'), 'utf8');
  return (JSON.parse(text) as {version: string}).version;
}
