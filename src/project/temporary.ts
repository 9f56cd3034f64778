/**
 * What this process must not leave behind: files that are being written, and processes it
 * started. Whoever makes one removes it; what is left when the process ends early, by a
 * second Ctrl-C or an error nobody caught, is removed here at once.
 */
import {rmdirSync, rmSync} from 'node:fs';

const files = new Set<string>();
const folders = new Set<string>();
const groups = new Set<number>();
let isWatching = false;

/** Files, and folders with everything in them. */
export const temporaryFiles = tracked(files);

/** Folders that stay if something is in them. */
export const emptyFolders = tracked(folders);

/** Process groups, by the id of their first process. */
export const temporaryProcesses = tracked(groups);

/** Ends and removes everything that is still there. Synchronous: nothing comes after it. */
export function removeTemporary(): void {
  groups.forEach(killGroup);
  for (const file of files) {
    // What was just killed may still write for some milliseconds.
    const retries = {maxRetries: 10, retryDelay: 20};
    ignoreErrors(() => rmSync(file, {recursive: true, force: true, ...retries}));
  }
  for (const folder of deepestFirst(folders)) ignoreErrors(() => rmdirSync(folder));
  [groups, files, folders].forEach(set => set.clear());
}

/** Kills a process that leads a group, with its group; without groups, on Windows, alone. */
export function killGroup(pid: number): void {
  const target = process.platform === 'win32' ? pid : -pid;
  ignoreErrors(() => process.kill(target, 'SIGKILL'));
}

/** Longer paths lie deeper, among folders that lie in each other. */
function deepestFirst(paths: Iterable<string>): string[] {
  return [...paths].sort((a, b) => b.length - a.length);
}

function tracked<T>(set: Set<T>) {
  return {
    add(value: T): void {
      if (!isWatching) process.once('exit', removeTemporary);
      isWatching = true;
      set.add(value);
    },
    delete: (value: T): void => void set.delete(value),
    has: (value: T): boolean => set.has(value),
  };
}

function ignoreErrors(action: () => void): void {
  try {
    action();
  } catch {
    // It is gone already, or in use: there is nobody left to tell.
  }
}
