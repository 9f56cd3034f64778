import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * The folder of this package, from its sources as well as from its bundle, which lie at
 * different depths.
 */
export const packageRoot: string = folderOfPackage(fileURLToPath(import.meta.url));

function folderOfPackage(file: string): string {
  const folder = dirname(file);
  if (folder === file) throw new Error('Expected a package.json above the program.');
  return existsSync(join(folder, 'package.json')) ? folder : folderOfPackage(folder);
}
