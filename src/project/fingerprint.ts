import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';

/** A file, and the digest of what it held; empty for a file that is gone. */
export type Fingerprint = readonly [file: string, digest: string];

/** The digest of some text or bytes, in 64 hexadecimal digits. */
export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A short digest, to tell apart what nobody chooses. */
export function digest(content: string | Buffer): string {
  return sha256(content).slice(0, 16);
}

/**
 * Fingerprints of the files that a bundle was made from. Installed packages have hundreds
 * of files that only change together: their package.json, with its version, stands for all.
 */
export function fingerprints(files: readonly string[]): Fingerprint[] {
  const watched = files.filter(file => existsSync(file)).map(standIn);
  return [...new Set(watched)].map(file => [file, digestOf(file)]);
}

/** Whether every file still holds what it held. */
export function areCurrent(fingerprints: readonly Fingerprint[]): boolean {
  return fingerprints.every(([file, digest]) => digestOf(file) === digest);
}

function standIn(file: string): string {
  const marker = `${sep}node_modules${sep}`;
  const start = file.lastIndexOf(marker);
  // This package's own sources, installed, are watched one by one like a checkout's.
  if (start < 0 || file.startsWith('downhill', start + marker.length)) return file;
  const names = file.slice(start + marker.length).split(sep);
  const name = names.slice(0, names[0]?.startsWith('@') ? 2 : 1);
  return join(file.slice(0, start + marker.length), ...name, 'package.json');
}

function digestOf(file: string): string {
  return existsSync(file) ? digest(readFileSync(file)) : '';
}
