import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {ClipBundle} from './bundleClips';
import type {Clip} from '../clip/defineClip';
import {digest} from './fingerprint';

/** Milliseconds after which what was made is thrown away: 30 days. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/**
 * Writes bundled clips to a folder named by their content, so that a clip that has changed
 * is never taken for the module that was imported before.
 *
 * @returns The folder, for `importClip`.
 */
export function writeModules(cache: string, {files}: ClipBundle): string {
  const folder = join(cache, digest(JSON.stringify(files)));
  if (existsSync(folder)) return folder;
  removeOld(cache);
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, {recursive: true});
  writeFileSync(join(draft, 'package.json'), '{"type": "module"}');
  for (const {name, code} of files) writeFileSync(join(draft, name), code);
  try {
    renameSync(draft, folder);
  } catch {
    // Another process was first, with the same content.
    rmSync(draft, {recursive: true});
  }
  return folder;
}

/** What a clip's file exports by default. */
export async function importClip(modules: string, id: string): Promise<Clip> {
  const url = pathToFileURL(join(modules, `${id}.js`)).href;
  return ((await import(/* @vite-ignore */ url)) as {default: Clip}).default;
}

function removeOld(cache: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const stats = statSync(path, {throwIfNoEntry: false});
    if (stats && Date.now() - stats.mtimeMs > KEPT) {
      rmSync(path, {recursive: true, force: true});
    }
  }
}
