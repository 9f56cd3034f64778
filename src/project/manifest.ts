/** What a folder of the cache holds, so that damage is found before it is used. */
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {digest} from './fingerprint';

const manifestName = '.manifest.json';

/** Larger files are told by their size: reading a browser takes longer than its start. */
const digestedBytes = 4 * 1024 * 1024;

/** A file's size in bytes, and its digest unless it is large, by its path in the folder. */
type Manifest = Readonly<Record<string, readonly [size: number, digest: string]>>;

/** Notes what a folder holds. */
export function writeManifest(folder: string): void {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const manifest = Object.fromEntries(files.map(name => [name, noteOf(folder, name)]));
  writeFileSync(join(folder, manifestName), JSON.stringify(manifest));
}

/** Whether everything that was noted is there and unchanged. */
export function isWhole(folder: string): boolean {
  try {
    const text = readFileSync(join(folder, manifestName), 'utf8');
    const noted = Object.entries(JSON.parse(text) as Manifest);
    return (
      noted.length > 0 &&
      noted.every(([name, note]) => String(noteOf(folder, name)) === String(note))
    );
  } catch {
    return false;
  }
}

function noteOf(folder: string, name: string): readonly [number, string] {
  const path = join(folder, name);
  const {size} = statSync(path);
  return [size, size > digestedBytes ? '' : digest(readFileSync(path))];
}
