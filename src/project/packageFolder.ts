import {existsSync, realpathSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {packageRoot} from './packageRoot';

/**
 * The folder of a package that this one depends on, beside it or within. Looked for by
 * name: a package may hide its package.json.
 *
 * @throws Error when it is not installed.
 */
export function packageFolder(name: string): string {
  const {resolve} = createRequire(join(packageRoot, 'package.json'));
  const found = (resolve.paths(name) ?? [])
    .map(folder => join(folder, name))
    .find(folder => existsSync(join(folder, 'package.json')));
  if (found) return realpathSync(found);
  throw new Error(`Expected the package ${name} to be installed; it is not.`);
}
