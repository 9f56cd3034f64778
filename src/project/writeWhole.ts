import {randomBytes} from 'node:crypto';
import {renameSync, writeFileSync} from 'node:fs';

/** Writes a file of the cache that others, who read it meanwhile, see whole or not at all. */
export function writeWhole(file: string, content: string): void {
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.part`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}
