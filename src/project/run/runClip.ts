import type {ClipRun, RunOptions} from '../../clip/defineClip';
import type {Schema} from '../../clip/parameters';
import type {Catalogue} from '../catalogue';
import {ClipRunError} from './ClipRunError';
import {isRefusal} from './isRefusal';
import {RunRefusal} from './RunRefusal';

interface FilesFrom {
  /** What the names of files are relative to; where the command is given by default. */
  readonly folder?: string;
}

/**
 * Settles a clip's parameters and runs its simulation.
 *
 * @param catalogue - Where the clip is.
 * @param id - The clip's.
 * @param set - Raw parameters by name; points and images may be a file's name.
 * @param options - The alt text's language, the picture's shape, where files lie.
 * @throws RunRefusal that names the clip when it refuses a parameter; ClipRunError when
 *   its code fails.
 */
export async function runClip(
  catalogue: Catalogue,
  id: string,
  set: Readonly<Record<string, unknown>>,
  options: RunOptions & FilesFrom = {},
): Promise<ClipRun<Schema, unknown>> {
  const clip = await catalogue.clip(id);
  try {
    return clip.run(await withFiles(clip.parameters, set, options.folder), options);
  } catch (error) {
    throw isRefusal(error) ? new RunRefusal(id, error) : new ClipRunError(id, error);
  }
}

/** What files say in the place of their names; their readers are loaded where one may be. */
async function withFiles(
  schema: Schema,
  set: Readonly<Record<string, unknown>>,
  folder?: string,
): Promise<Readonly<Record<string, unknown>>> {
  const types = Object.keys(set).map(name => schema[name]?.type);
  if (!types.includes('points') && !types.includes('image')) return set;
  const {readFiles} = await import('./readFiles');
  return readFiles(schema, set, folder);
}
