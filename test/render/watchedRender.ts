/** A render in a process of its own, which tests end in every way there is. Linux only. */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs';
import {join, resolve} from 'node:path';

/** How a process ended, as a shell tells it. */
export interface Ended {
  /** The exit code; 128 + n where signal n ended it. */
  readonly code: number;
  readonly stderr: string;
  /** Everything that was left behind: files, folders and processes. */
  readonly left: readonly string[];
}

const signalNumbers: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGABRT: 6,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGTERM: 15,
};

export class WatchedRender {
  private readonly exited: Promise<[number | null, NodeJS.Signals | null]>;
  private readonly child: ChildProcess;
  private stderr = '';

  /**
   * @param folder - A folder of this render's own, inside the project; it is made.
   * @param words - The command line after the program's name, less `--out`.
   */
  public constructor(
    private readonly folder: string,
    words: readonly string[],
  ) {
    mkdirSync(join(folder, 'tmp'), {recursive: true});
    const program = resolve('src/cli/downhill.mjs');
    const args = [program, ...words, '--quiet', '--out', join(folder, 'made', 'here')];
    this.child = spawn(process.execPath, args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {...process.env, TMPDIR: join(folder, 'tmp')},
    });
    this.child.stderr!.on('data', chunk => (this.stderr += String(chunk)));
    this.exited = once(this.child, 'close') as typeof this.exited;
  }

  public get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  public signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Processes of its browser whose command line holds some text. */
  public browserProcesses(text: string): number[] {
    return this.processes().filter(pid => commandLine(pid).includes(text));
  }

  /**
   * The browser itself, which has no `--type`. A process that has been made and does not
   * run the browser's program yet is none: Node waits for it within one system call.
   */
  public browser(): number[] {
    return this.browserProcesses('--user-data-dir=').filter(
      pid => !commandLine(pid).includes('--type='),
    );
  }

  /** Waits for the end and looks for what is left; then removes the folder. */
  public async end(): Promise<Ended> {
    const [code, signal] = await this.exited;
    // Killed processes are gone some milliseconds later.
    for (let i = 0; i < 20 && this.processes().length > 0; i++) await pause(25);
    const left = [
      ...filesBelow(join(this.folder, 'tmp')),
      ...(existsSync(join(this.folder, 'made')) ? ['made/'] : []),
      ...filesBelow(join(this.folder, 'made')),
      ...this.processes().map(pid => `${pid} ${commandLine(pid)}`),
    ];
    rmSync(this.folder, {recursive: true, force: true});
    return {
      code: code ?? 128 + (signalNumbers[signal!] ?? NaN),
      stderr: this.stderr,
      left,
    };
  }

  /** Everything that it started: a process starts in the folder of the one before it. */
  private processes(): number[] {
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(Number)
      .filter(pid => pid !== this.child.pid && folderOf(pid) === this.folder);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise(done => setTimeout(done, milliseconds));
}

/** A process that has ended has none, even where nobody collects it. */
function folderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function commandLine(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

function filesBelow(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder, {recursive: true, encoding: 'utf8'})
    : [];
}
