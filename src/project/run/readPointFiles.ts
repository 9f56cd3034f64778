import {readFileSync} from 'node:fs';
import {ParameterError} from '../../clip/ParameterError';
import type {Schema} from '../../clip/parameters';
import {areWrittenPoints, quoted} from '../../schema';
import {readPoints} from '../../sim';

/**
 * Raw parameters with the points of the CSV files that some name: a page cannot open files.
 *
 * @param set - By name; of a parameter of points, a file's name, or the points themselves.
 * @throws ParameterError that names parameter, file and line.
 */
export function readPointFiles(
  schema: Schema,
  set: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(set).map(([name, word]) => {
    const isFile = schema[name]?.type === 'points' && !areWrittenPoints(word);
    return [name, isFile ? pointsIn(name, word) : word] as const;
  });
  return Object.fromEntries(entries);
}

function pointsIn(name: string, file: string): readonly (readonly number[])[] {
  try {
    return readPoints(textOf(name, file)).map(({x, y}) => [x, y]);
  } catch (error) {
    if (error instanceof ParameterError) throw error;
    throw new ParameterError(
      name,
      `${name}: ${quoted(file)}: ${(error as Error).message}`,
    );
  }
}

function textOf(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new ParameterError(
      name,
      `Expected ${name} to be points such as 1,2;2,3 or a CSV file that can be read, ` +
        `got ${quoted(file)} (${code}).`,
    );
  }
}
