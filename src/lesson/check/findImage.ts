/** From the file that an image names to the file on the disk. */
import {existsSync, readdirSync, statSync} from 'node:fs';
import {basename, dirname, join, parse} from 'node:path';
import {nearest} from '../../schema';
import type {ImageTarget} from '../read/imageTarget';

export type FileTarget = Extract<ImageTarget, {readonly kind: 'file'}>;

/** Where generators of sites keep what is copied as it is, below a site's root. */
const rootFolders = ['', 'static', 'public'];

/**
 * The file that is meant.
 *
 * @param folder - The lesson's, absolute.
 * @param target - A path from the site's root is looked for in every folder upwards, as
 *   far as the repository's.
 * @returns Undefined where there is none.
 */
export function findImage(folder: string, target: FileTarget): string | undefined {
  const starts = target.from === 'lesson' ? [folder] : siteFolders(folder);
  return starts
    .map(start => fileAt(join(start, target.path)))
    .find(path => path !== undefined);
}

/** What is said of an image that is not there. */
export function missingImage(folder: string, {path, from}: FileTarget): string {
  const where =
    from === 'lesson'
      ? 'beside the lesson'
      : 'in a folder above the lesson, or in static/ or public/ there';
  const near = nameNear(join(folder, path));
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  return `Expected a file "${path}" ${where}, found none.${hint}`;
}

/** Endings say little: most are the same. */
function nameNear(path: string): string | undefined {
  const folder = dirname(path);
  const names = namesIn(folder).filter(name => isFile(join(folder, name)));
  const stem = nearest(
    parse(path).name,
    names.map(name => parse(name).name),
  );
  return names.find(name => parse(name).name === stem);
}

function siteFolders(folder: string): string[] {
  const own = rootFolders.map(name => join(folder, name));
  const parent = dirname(folder);
  const isTop = parent === folder || existsSync(join(folder, '.git'));
  return isTop ? own : [...own, ...siteFolders(parent)];
}

/** A name that ends in `.*` is any file of that stem, as MyST has it. */
function fileAt(path: string): string | undefined {
  if (!path.endsWith('.*')) return isFile(path) ? path : undefined;
  const stem = basename(path).slice(0, -1);
  const name = namesIn(dirname(path)).find(candidate => candidate.startsWith(stem));
  return name === undefined ? undefined : join(dirname(path), name);
}

/** A link that leads to itself, or a folder that may not be entered, is none. */
function isFile(path: string): boolean {
  try {
    return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
