import {
  lstatSync,
  mkdirSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {quoted} from '../../schema';
import {UsageError} from '../line/UsageError';
import {undivided} from '../output/interruption';

/** Texts by their paths from a folder, with forward slashes. */
export type Files = Readonly<Record<string, string>>;

/**
 * Which of some files are in the way of new ones: they are there already, or a file is
 * where a folder is needed.
 *
 * @returns Paths from the folder, each once.
 */
export function inTheWay(folder: string, files: Files): string[] {
  const found = Object.keys(files).flatMap(path => {
    const parts = path.split('/');
    const above = parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
    const file = above.find(path => isThere(folder, path) && !isFolder(folder, path));
    return file ?? (isThere(folder, path) ? path : []);
  });
  return [...new Set(found)];
}

/**
 * Writes files that are not there yet, and the folders that they need: all of them, or
 * none. Nothing is overwritten.
 *
 * @param folder - Absolute; it may not exist yet.
 * @throws UsageError with the system's reason.
 */
export function writeFresh(folder: string, files: Files): void {
  undivided(() => {
    const made: (() => void)[] = [];
    try {
      for (const [path, text] of Object.entries(files)) {
        const file = join(folder, path);
        makeFolders(dirname(file), made);
        writeFileSync(file, text, {flag: 'wx'});
        made.push(() => rmSync(file));
      }
    } catch (error) {
      for (const undo of made.reverse()) undo();
      const {code} = error as NodeJS.ErrnoException;
      throw new UsageError(
        `Expected to write new files into ${quoted(folder)}, got ${code}. ` +
          'Nothing was written. Name another folder.',
      );
    }
  });
}

/** One by one, the outermost first, so that each can be taken back. */
function makeFolders(folder: string, made: (() => void)[]): void {
  if (isThere('', folder)) return;
  makeFolders(dirname(folder), made);
  mkdirSync(folder);
  made.push(() => rmdirSync(folder));
}

/** Also of a link that leads nowhere. */
function isThere(folder: string, path: string): boolean {
  return lstatSync(join(folder, path), {throwIfNoEntry: false}) !== undefined;
}

function isFolder(folder: string, path: string): boolean {
  return statSync(join(folder, path), {throwIfNoEntry: false})?.isDirectory() === true;
}
