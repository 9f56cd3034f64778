/** Files that appear under their final names only when they are complete. */
import {randomBytes} from 'node:crypto';
import {lstat, mkdir, rename, rm, rmdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {RenderError} from '../RenderError';
import {clearAbandoned, temporaryName} from '../../project/abandoned';
import {emptyFolders, temporaryFiles} from '../../project/temporary';

/**
 * Begins a file beside its place, under a hidden name that nobody can foresee: in a folder
 * that others may write to, a link prepared under that name would be written through.
 *
 * @param path - The file's final path; folders that are missing are made.
 * @returns The path of an empty file that this process alone made.
 */
export async function beginFile(path: string): Promise<string> {
  const partial = await partialPath(path);
  await writeFile(partial, '', {flag: 'wx'});
  return partial;
}

/** The same for a folder. */
export async function beginFolder(path: string): Promise<string> {
  const partial = await partialPath(path);
  await mkdir(partial);
  return partial;
}

/**
 * Gives a complete file its name, in place of one that had it.
 *
 * @throws RenderError when what was begun is no longer a file.
 */
export async function moveIntoPlace(partial: string, path: string): Promise<void> {
  if (!(await lstat(partial)).isFile()) {
    throw new RenderError(
      `Expected ${partial} to be the file that was begun there; something else has its ` +
        'place. Who may write to the folder? Name another one with --out.',
    );
  }
  await rename(partial, path);
  temporaryFiles.delete(partial);
}

/** Writes a small file in one step. */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  const partial = await beginFile(path);
  try {
    await writeFile(partial, content);
    await moveIntoPlace(partial, path);
  } catch (error) {
    await discard(partial);
    throw error;
  }
}

/** Forgets a file or folder that will not be completed, and folders made for it. */
export async function discard(partial: string): Promise<void> {
  await rm(partial, {recursive: true, force: true});
  temporaryFiles.delete(partial);
  let folder = dirname(partial);
  // Another file may be in it: then it stays, and so do those above.
  while (emptyFolders.has(folder) && (await isRemoved(folder)))
    folder = dirname(folder);
}

async function isRemoved(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    emptyFolders.delete(folder);
    return true;
  } catch {
    return false;
  }
}

async function partialPath(path: string): Promise<string> {
  const folder = dirname(path);
  const outermost = await mkdir(folder, {recursive: true});
  if (outermost !== undefined) {
    foldersBetween(outermost, folder).forEach(emptyFolders.add);
  }
  clearAbandoned(folder);
  const random = randomBytes(8).toString('hex');
  const partial = join(folder, `${temporaryName()}${random}.part`);
  temporaryFiles.add(partial);
  return partial;
}

/** Both included. */
function foldersBetween(outermost: string, innermost: string): string[] {
  if (outermost === innermost) return [outermost];
  return [...foldersBetween(outermost, dirname(innermost)), innermost];
}
