/** The files that a scene is made from, beside this package's own. */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, extname, join, resolve} from 'node:path';
import type {SceneFolder} from './SceneFolder';
import {timesFile} from './times';

/** Text that imports others; of anything else only the bytes count. */
const code = new Set(['.ts', '.tsx', '.js', '.jsx', '.mjs', '.mts']);

/** What an import may leave out of a file's name. */
const leftOut = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.json', '/index.ts'];

/** Every quoted relative path: imports, re-exports and URLs of pictures alike. */
const relativePath = /['"`](\.{1,2}\/[^'"`\n?]+)(?:\?[^'"`\n]*)?['"`]/g;

/**
 * All files of a scene's folder, and those elsewhere that they name by relative paths.
 * Some may only be named in a comment: one too many does no harm.
 *
 * @returns Absolute paths, sorted.
 */
export function sceneSources({folder}: SceneFolder): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!code.has(extname(file))) return;
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(relativePath)) {
      const target = fileAt(resolve(dirname(file), path));
      if (target) visit(target);
    }
  };
  ownFiles(folder).forEach(visit);
  return [...found].sort();
}

function ownFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .filter(({name}) => !name.endsWith('.meta') && name !== timesFile)
    .map(entry => join(entry.parentPath, entry.name));
}

function fileAt(path: string): string | undefined {
  return leftOut
    .map(ending => path + ending)
    .find(candidate => statSync(candidate, {throwIfNoEntry: false})?.isFile());
}
