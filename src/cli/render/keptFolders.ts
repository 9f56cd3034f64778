/** What is kept in mind of the folders that renders have written to. */
import {readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {cacheFolder} from '../../project/cacheFolder';
import {digest} from '../../project/fingerprint';
import {writeWhole} from '../../project/writeWhole';

/** What tells whether a file is still the one that was written. */
export interface FileMark {
  readonly bytes: number;
  /** Of its last change, in milliseconds. */
  readonly time: number;
}

/** Values as JSON, by name. */
export type Shows = Readonly<Record<string, string>>;

/** The files of one name, and what they show. */
interface KeptRun {
  readonly shows: Shows;
  /** By their paths from the folder. */
  readonly files: Readonly<Record<string, FileMark>>;
}

/** By the names of their files without the ending. */
export type KeptFolder = Readonly<Record<string, KeptRun>>;

/** So many folders are kept in mind: those that were written to last. */
const mostFolders = 500;

/** What is known of a folder; nothing where that cannot be read. */
export function keptFolder(folder: string): KeptFolder {
  try {
    return JSON.parse(readFileSync(recordPath(folder), 'utf8')) as KeptFolder;
  } catch {
    return {};
  }
}

/** Keeps it in mind; where the cache cannot be written, only a later warning is lost. */
export function keepFolder(folder: string, kept: KeptFolder): void {
  try {
    writeWhole(recordPath(folder), JSON.stringify(kept));
    forgetOldest();
  } catch {
    return;
  }
}

function forgetOldest(): void {
  const store = cacheFolder('written');
  const names = readdirSync(store);
  if (names.length <= mostFolders) return;
  const times = names.map(name => {
    const path = join(store, name);
    return {path, time: statSync(path).mtimeMs};
  });
  times.sort((a, b) => b.time - a.time);
  for (const {path} of times.slice(mostFolders)) rmSync(path, {force: true});
}

function recordPath(folder: string): string {
  return join(cacheFolder('written'), `${digest(folder)}.json`);
}
