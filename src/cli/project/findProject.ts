import {quoted} from '../../schema';
import {existsSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {loadCatalogue, type Catalogue} from '../../project/catalogue';
import {nearestProject} from '../../project/nearestProject';
import {UsageError} from '../line/UsageError';

export interface Project {
  readonly root: string;
  /** Whether the user named it, and so takes what others wrote there. */
  readonly isTrusted: boolean;
}

/**
 * The folder whose `scenes/` hold an author's own clips.
 *
 * @param cwd - Where the command was given.
 * @param given - The folder named by `--project`.
 * @returns The given folder, or the nearest one upwards with `scenes/`, not beyond the
 *   first `package.json` and into no folder of another user; without either, `cwd` itself.
 */
export function findProject(cwd: string, given: string | undefined): Project {
  if (given === undefined) {
    return {root: nearestProject(cwd) ?? cwd, isTrusted: false};
  }
  const folder = resolve(cwd, given);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError(`Expected --project to be a folder, got ${quoted(given)}.`);
  }
  return {root: folder, isTrusted: true};
}

/**
 * The clips of the project around a command.
 *
 * @param ids - The clips that the command names; no other's code is run. All without one.
 */
export async function projectCatalogue(
  cwd: string,
  given: string | undefined,
  ids: readonly string[],
): Promise<Catalogue> {
  const {root, isTrusted} = findProject(cwd, given);
  return loadCatalogue(root, {ids, isTrusted});
}
