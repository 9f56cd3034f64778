import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {isOwn} from './isOwn';

/**
 * The nearest folder upwards with `scenes/`, not beyond the first `package.json` and into
 * no folder of another user.
 */
export function nearestProject(folder: string): string | undefined {
  if (existsSync(join(folder, 'scenes'))) return folder;
  const parent = dirname(folder);
  if (existsSync(join(folder, 'package.json')) || parent === folder) return undefined;
  return isOwn(parent) ? nearestProject(parent) : undefined;
}
