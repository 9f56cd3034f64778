import type {ClipRun, RunOptions} from '../../clip/defineClip';
import type {Schema} from '../../clip/parameters';
import type {Catalogue} from '../catalogue';
import {ClipRunError} from './ClipRunError';
import {isRefusal} from './isRefusal';
import {readImageFiles} from './readImageFiles';
import {readPointFiles} from './readPointFiles';
import {RunRefusal} from './RunRefusal';

export interface ClipRunOptions extends RunOptions {
  /** From where parameters name files; the working folder unless told. */
  readonly folder?: string;
}

/**
 * Settles a clip's parameters and runs its simulation.
 *
 * @param set - Raw parameters by name; points and images may be a file's name.
 * @param options - The alt text's language, the picture's shape.
 * @throws RunRefusal that names the clip when it refuses a parameter; ClipRunError when
 *   its code fails.
 */
export async function runClip(
  catalogue: Catalogue,
  id: string,
  set: Readonly<Record<string, unknown>>,
  options: ClipRunOptions,
): Promise<ClipRun<Schema, unknown>> {
  const {folder = '.', ...how} = options;
  const clip = await catalogue.clip(id);
  try {
    return clip.run(readFiles(clip.parameters, set, folder), how);
  } catch (error) {
    throw isRefusal(error) ? new RunRefusal(id, error) : new ClipRunError(id, error);
  }
}

/** What files say, in the place of their names: a page cannot open files. */
function readFiles(
  schema: Schema,
  set: Readonly<Record<string, unknown>>,
  folder: string,
) {
  return {
    ...readPointFiles(schema, set, folder),
    ...readImageFiles(schema, set, folder),
  };
}
