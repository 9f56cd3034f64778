import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** A program that the machine has. */
export function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(file => existsSync(file));
}
