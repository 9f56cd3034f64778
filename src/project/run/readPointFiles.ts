import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {ParameterError} from '../../clip/ParameterError';
import type {Schema} from '../../clip/parameters';
import {areWrittenPoints, quoted} from '../../schema';
import {readPoints} from '../../sim';

/**
 * Raw parameters with the points of the CSV files that some name: a page cannot open files.
 *
 * @param set - By name; of a parameter of points, a file's name, or the points themselves.
 * @param folder - From where files are named.
 * @throws ParameterError that names parameter, file and line.
 */
export function readPointFiles(
  schema: Schema,
  set: Readonly<Record<string, unknown>>,
  folder = '.',
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(set).map(([name, value]) => {
    const isFile =
      schema[name]?.type === 'points' &&
      typeof value === 'string' &&
      !areWrittenPoints(value);
    return [name, isFile ? pointsIn(name, value, folder) : value] as const;
  });
  return Object.fromEntries(entries);
}

function pointsIn(
  name: string,
  file: string,
  folder: string,
): readonly (readonly number[])[] {
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
    return readFileSync(resolve(folder, file), 'utf8');
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new ParameterError(
      name,
      `Expected ${name} to be points such as 1,2;2,3 or a CSV file that can be read, ` +
        `got ${quoted(file)} (${code}).`,
    );
  }
}
