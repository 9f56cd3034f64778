/** The files that a scene is made from, beside this package's own. */
import {readFileSync, statSync} from 'node:fs';
import {dirname, extname, resolve} from 'node:path';
import type {SceneFolder} from './SceneFolder';
import {sourceFiles} from './sourceFiles';

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
  sourceFiles(folder).forEach(visit);
  return [...found].sort();
}

function fileAt(path: string): string | undefined {
  return leftOut
    .map(ending => path + ending)
    .find(candidate => statSync(candidate, {throwIfNoEntry: false})?.isFile());
}
