/** One hash over everything a bundle is made from. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {timesFile} from '../../project/times';

/**
 * A fingerprint of what a bundle is made of.
 *
 * @param folders - Folders whose files count, with everything below them.
 * @param files - Single files that count.
 * @param extra - Text that counts, such as versions.
 * @returns 20 hexadecimal digits; the same for the same contents wherever they lie.
 */
export function sourceHash(
  folders: readonly string[],
  files: readonly string[],
  extra: readonly string[] = [],
): string {
  const hash = createHash('sha256');
  const add = (name: string, path: string) =>
    hash.update(`${name}\0`).update(readFileSync(path)).update('\0');
  folders.forEach((folder, i) => {
    for (const name of sourceFiles(folder)) add(`${i}/${name}`, join(folder, name));
  });
  files.forEach((file, i) => add(`${i}`, file));
  for (const text of extra) hash.update(`${text}\0`);
  return hash.digest('hex').slice(0, 20);
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(({name}) => !name.endsWith('.meta') && name !== timesFile)
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
