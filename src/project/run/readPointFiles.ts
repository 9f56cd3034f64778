import {resolve} from 'node:path';
import {ParameterError} from '../../clip/ParameterError';
import type {Schema} from '../../clip/parameters';
import {areWrittenPoints, quoted} from '../../schema';
import {readPoints} from '../../sim';
import {readForeign} from '../readForeign';

/**
 * Raw parameters with the points of the CSV files that some name: a page cannot open files.
 *
 * @param set - By name; of a parameter of points, a file's name, or the points themselves.
 * @param folder - What the names are relative to.
 * @throws ParameterError that names parameter, file and line.
 */
export function readPointFiles(
  schema: Schema,
  set: Readonly<Record<string, unknown>>,
  folder = '',
): Readonly<Record<string, unknown>> {
  const values = {...set};
  for (const [name, word] of Object.entries(set)) {
    if (schema[name]?.type !== 'points' || typeof word !== 'string') continue;
    if (!areWrittenPoints(word)) values[name] = pointsIn(name, word, folder);
  }
  return values;
}

function pointsIn(name: string, file: string, folder: string): number[][] {
  try {
    return readPoints(textOf(name, file, folder)).map(({x, y}) => [x, y]);
  } catch (error) {
    if (error instanceof ParameterError) throw error;
    throw new ParameterError(
      name,
      `${name}: ${quoted(file)}: ${(error as Error).message}`,
    );
  }
}

function textOf(name: string, file: string, folder: string): string {
  try {
    return readForeign(resolve(folder, file)).toString('utf8');
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new ParameterError(
      name,
      `Expected ${name} to be points such as 1,2;2,3 or a CSV file that can be read, ` +
        `got ${quoted(file)} (${code}).`,
    );
  }
}
