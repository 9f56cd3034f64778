/** One hash over everything a bundle is made from. */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {sourceFiles} from '../../project/sourceFiles';

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
    for (const path of sourceFiles(folder)) {
      add(`${i}/${path.slice(folder.length + 1)}`, path);
    }
  });
  files.forEach((file, i) => add(`${i}`, file));
  for (const text of extra) hash.update(`${text}\0`);
  return hash.digest('hex').slice(0, 20);
}
