import {existsSync, statSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {UsageError} from './UsageError';

/**
 * The folder whose `scenes/` hold an author's own clips.
 *
 * @param cwd - Where the command was given.
 * @param given - The folder named by `--project`.
 * @returns The given folder, or the nearest one upwards with `scenes/`, not beyond the
 *   first `package.json`; without either, `cwd` itself.
 */
export function projectRoot(cwd: string, given: string | undefined): string {
  if (given === undefined) return nearestProject(cwd) ?? cwd;
  const folder = resolve(cwd, given);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError(`Expected --project to be a folder, got "${given}".`);
  }
  return folder;
}

function nearestProject(folder: string): string | undefined {
  if (existsSync(join(folder, 'scenes'))) return folder;
  const parent = dirname(folder);
  if (existsSync(join(folder, 'package.json')) || parent === folder) return undefined;
  return nearestProject(parent);
}
