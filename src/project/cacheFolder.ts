/** Folders for what is expensive to make and safe to lose. Runs in Node only. */
import {chmodSync, lstatSync, mkdirSync} from 'node:fs';
import {homedir, tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';

/**
 * A folder of this user's cache that nobody else can write to.
 *
 * What is unpacked there is executed later, so a folder of another owner is refused.
 *
 * @param name - The folder's name, with a version where the contents depend on one.
 * @returns The absolute path; the folder exists with mode 0700.
 * @throws Error when no place can be written or the folder is another user's.
 */
export function cacheFolder(name: string): string {
  for (const base of candidates()) {
    const folder = join(base, name);
    try {
      mkdirSync(folder, {recursive: true, mode: 0o700});
    } catch {
      continue;
    }
    requireOwn(folder);
    return folder;
  }
  throw new Error(
    `Expected to be able to write to one of ${candidates().join(', ')}; none is ` +
      'writable. Set DOWNHILL_CACHE to a folder that is.',
  );
}

function candidates(): string[] {
  const {DOWNHILL_CACHE, XDG_CACHE_HOME, LOCALAPPDATA} = process.env;
  if (DOWNHILL_CACHE) return [DOWNHILL_CACHE];
  const home = XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(homedir(), '.cache');
  return [join(home, 'downhill'), join(tmpdir(), `downhill-${userInfo().username}`)];
}

function requireOwn(folder: string): void {
  const stats = lstatSync(folder);
  const owner = process.getuid?.();
  if (owner !== undefined && (stats.uid !== owner || !stats.isDirectory())) {
    throw new Error(
      `Expected ${folder} to be a folder of yours, but another user owns it. ` +
        'Remove it, or set DOWNHILL_CACHE to a folder of your own.',
    );
  }
  if (owner !== undefined && (stats.mode & 0o022) !== 0) chmodSync(folder, 0o700);
}
