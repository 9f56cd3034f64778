import type {Schema} from '../../clip/parameters';
import {readImageFiles} from './readImageFiles';
import {readPointFiles} from './readPointFiles';

/**
 * Raw parameters with what files say in the place of their names: a page cannot open files.
 *
 * @param set - By name; of points and images, a file's name, or the values themselves.
 * @param folder - What the names are relative to; where the command is given by default.
 * @throws ParameterError that names parameter and file.
 */
export function readFiles(
  schema: Schema,
  set: Readonly<Record<string, unknown>>,
  folder = '',
): Readonly<Record<string, unknown>> {
  return {
    ...readPointFiles(schema, set, folder),
    ...readImageFiles(schema, set, folder),
  };
}
