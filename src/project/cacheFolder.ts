/** Folders for what is expensive to make and safe to lose. Runs in Node only. */
import {chmodSync, lstatSync, mkdirSync, realpathSync} from 'node:fs';
import {homedir, tmpdir} from 'node:os';
import {isAbsolute, join} from 'node:path';
import {CacheError} from './CacheError';

/**
 * A folder of this user's cache that nobody else can write to.
 *
 * What is unpacked there is executed later. So the cache and the folder are refused when
 * they are another user's: who owns the cache could put another folder in the place of
 * one that has been looked at.
 *
 * @param name - The folder's name, with a version where the contents depend on one.
 * @returns The absolute path; the folder exists with mode 0700.
 * @throws CacheError when no place can be written or one is another user's.
 */
export function cacheFolder(name: string): string {
  for (const candidate of candidates()) {
    const base = made(candidate);
    if (base === null) continue;
    requireOwn(base);
    const folder = made({path: join(base, name), isShared: false});
    if (folder === null) continue;
    requireOwn(folder);
    return folder;
  }
  throw new CacheError(
    `Expected to be able to write to one of ` +
      `${candidates()
        .map(({path}) => path)
        .join(', ')}; none is writable. Set ` +
      'DOWNHILL_CACHE to a folder that is.',
  );
}

interface Candidate {
  readonly path: string;
  /** Whether it lies where everybody may write: then a link is not followed. */
  readonly isShared: boolean;
}

function candidates(): Candidate[] {
  const {DOWNHILL_CACHE, XDG_CACHE_HOME, LOCALAPPDATA} = process.env;
  if (DOWNHILL_CACHE) return [{path: DOWNHILL_CACHE, isShared: false}];
  // The specification of XDG_CACHE_HOME: a relative path is to be ignored.
  const caches = [XDG_CACHE_HOME, LOCALAPPDATA, homeCache()].filter(
    path => path !== undefined && isAbsolute(path),
  ) as string[];
  // By number: a user of a container may have no name.
  const own = join(tmpdir(), `downhill-${process.getuid?.() ?? 'cache'}`);
  return [
    ...caches
      .slice(0, 1)
      .map(path => ({path: join(path, 'downhill'), isShared: false})),
    {path: own, isShared: true},
  ];
}

function homeCache(): string | undefined {
  try {
    return join(homedir(), '.cache');
  } catch {
    // No HOME, and no name that has one.
    return undefined;
  }
}

/** The folder, made if need be; null where that is not possible. */
function made({path, isShared}: Candidate): string | null {
  try {
    mkdirSync(path, {recursive: true, mode: 0o700});
    return isShared ? path : realpathSync(path);
  } catch {
    return null;
  }
}

function requireOwn(folder: string): void {
  const owner = process.getuid?.();
  if (owner === undefined) return;
  const stats = lstatSync(folder);
  if (stats.uid !== owner || !stats.isDirectory()) {
    throw new CacheError(
      `Expected ${folder} to be a folder of yours, but another user owns it. ` +
        'Remove it, or set DOWNHILL_CACHE to a folder of your own.',
    );
  }
  if ((stats.mode & 0o022) !== 0) chmodSync(folder, 0o700);
}
