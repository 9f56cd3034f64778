/**
 * What processes left behind that were killed: drafts, spools, browser profiles. Each name
 * says whose it is; the next process that makes the like in the same folder removes those
 * of the dead.
 */
import {lstatSync, readlinkSync, readdirSync, rmSync} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {digest} from './fingerprint';

/** Processes are numbered anew on each machine, and in each container. */
const machine = digest(`${hostname()} ${processNumbers()}`).slice(0, 8);

/** What of another machine, in a folder that both see, is this old was left behind. */
const foreignMilliseconds = 24 * 60 * 60 * 1000;

const marked = /^\.?downhill-(?:[a-z]+-)?([0-9a-f]{8})-(\d+)-[^/]*$/;

const cleared = new Set<string>();

/**
 * A name for something temporary, to which random characters are added.
 *
 * @param kind - In letters; none for a file that is being written.
 */
export function temporaryName(kind?: string): string {
  const mark = `${machine}-${process.pid}-`;
  return kind === undefined ? `.downhill-${mark}` : `downhill-${kind}-${mark}`;
}

/** Removes from a folder, once in a process, what dead processes have left there. */
export function clearAbandoned(folder: string): void {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  for (const name of namesIn(folder)) {
    const [, owner, pid] = marked.exec(name) ?? [];
    if (owner === undefined) continue;
    const path = join(folder, name);
    try {
      if (!isAbandoned(path, owner, Number(pid))) continue;
      rmSync(path, {recursive: true, force: true});
    } catch {
      // It is somebody else's.
    }
  }
}

function isAbandoned(path: string, owner: string, pid: number): boolean {
  if (owner === machine) return !isAlive(pid);
  const stats = lstatSync(path, {throwIfNoEntry: false});
  return stats !== undefined && Date.now() - stats.mtimeMs > foreignMilliseconds;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Which numbers: on Linux each namespace of processes has its own. */
function processNumbers(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
