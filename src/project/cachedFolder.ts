import {randomBytes} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import {join} from 'node:path';
import {isAlive} from './abandoned';
import {CacheError} from './CacheError';
import {isWhole, writeManifest} from './manifest';
import {temporaryFiles} from './temporary';

export interface CachedFolder {
  /** The folder of the cache that it lies in. */
  readonly store: string;
  readonly name: string;
  /** Puts everything into an empty folder. */
  fill(folder: string): Promise<void> | void;
  /** Called before it is filled. */
  readonly onFill?: (() => void) | undefined;
}

/**
 * A folder in the cache that is filled when it is needed first, or found damaged. It has
 * its name only when it is complete. Of several processes that fill it at once, the first
 * wins and the others take what it made: what another may be running is never replaced.
 *
 * @returns The absolute path.
 * @throws CacheError when the cache cannot be written.
 */
export async function cachedFolder(wanted: CachedFolder): Promise<string> {
  const {store, name, fill, onFill} = wanted;
  const folder = join(store, name);
  if (isWhole(folder)) {
    markUsed(folder);
    return folder;
  }
  onFill?.();
  removeAbandoned(store);
  const partial = partialPath(folder);
  try {
    mkdirSync(partial, {mode: 0o700});
    await fill(partial);
    writeManifest(partial);
    place(partial, folder);
  } catch (error) {
    throw forReaders(error, store);
  } finally {
    removeNow(partial);
  }
  return folder;
}

/** When a folder was last used is when its time says. */
function markUsed(folder: string): void {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
  } catch {
    // Only its age is at stake.
  }
}

function place(partial: string, folder: string): void {
  if (moved(partial, folder) || isWhole(folder)) return;
  const damaged = partialPath(folder);
  moved(folder, damaged);
  removeNow(damaged);
  if (!moved(partial, folder) && !isWhole(folder)) renameSync(partial, folder);
}

/** A folder that is there and not empty is not replaced. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Names the process, so that others can tell what it has left behind. */
function partialPath(folder: string): string {
  const path = `${folder}.${process.pid}-${randomBytes(4).toString('hex')}.part`;
  temporaryFiles.add(path);
  return path;
}

function removeNow(path: string): void {
  rmSync(path, {recursive: true, force: true});
  temporaryFiles.delete(path);
}

/** In a container that shares this cache, a process that works has no number here. */
const abandonedMilliseconds = 10 * 60 * 1000;

/** Removes what processes that are no more were filling. */
function removeAbandoned(store: string): void {
  for (const name of readdirSync(store)) {
    const pid = /\.(\d+)(?:-[0-9a-f]+)?(?:\.part)?$/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const path = join(store, name);
    const stats = statSync(path, {throwIfNoEntry: false});
    if (stats && Date.now() - stats.mtimeMs > abandonedMilliseconds) removeNow(path);
  }
}

function forReaders(error: unknown, store: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  const place = existsSync(store) ? store : `${store}, which is gone`;
  return new CacheError(
    `Could not write to the cache in ${place}: ${error.message}. Make room there, or set ` +
      'DOWNHILL_CACHE to another folder.',
  );
}
