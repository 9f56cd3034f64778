import {statSync} from 'node:fs';
import {resolve} from 'node:path';

/** The files that some of the values of parameters name, absolute. */
export function filesAmong(values: readonly unknown[], folder: string): string[] {
  return values
    .filter(value => typeof value === 'string' && value.length < 1000)
    .filter(value => !String(value).includes('\0'))
    .map(value => resolve(folder, String(value)))
    .filter(path => isFile(path));
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
