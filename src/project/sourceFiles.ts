import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {timesFile} from './times';

/**
 * Every file below a folder that its author wrote: neither what the editor keeps beside a
 * scene nor what was measured of it.
 *
 * @returns Paths that begin with the folder's, sorted.
 */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .filter(({name}) => !name.endsWith('.meta') && name !== timesFile)
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}
