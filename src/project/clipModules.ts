/** Bundled clips on disk, where Node can import them. */
import {readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Clip} from '../clip/defineClip';
import type {ClipBundle} from './bundleClips';
import {cachedFolder} from './cachedFolder';
import {ClipLoadError} from './ClipLoadError';
import {digest} from './fingerprint';

/** Milliseconds after which what was made is thrown away: 30 days. */
const keptMilliseconds = 30 * 24 * 60 * 60 * 1000;

/** A clip that has not loaded in this time is taken to wait for what never comes. */
const loadingMilliseconds = 5_000;

/** Of that time counts only what this process had for it: a bundler may hold it for long. */
const checkMilliseconds = 100;

/**
 * Writes bundled clips to a folder named by their content, so that a clip that has changed
 * is never taken for the module that was imported before.
 *
 * @returns The folder, for `importClip`.
 */
export async function writeModules(
  cache: string,
  {files}: ClipBundle,
): Promise<string> {
  return cachedFolder({
    store: cache,
    name: digest(JSON.stringify(files)),
    onFill: () => removeOld(cache),
    fill(folder) {
      writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
      for (const {name, code} of files) writeFileSync(join(folder, name), code);
    },
  });
}

/**
 * What a clip's file exports by default.
 *
 * @throws ClipLoadError when running the file fails, or does not come to an end.
 */
export async function importClip(modules: string, id: string): Promise<Clip> {
  const url = pathToFileURL(join(modules, `${id}.js`)).href;
  let timer: NodeJS.Timeout | undefined;
  let rejected: Reject = () => {};
  const failure = new Promise<never>((_, reject) => {
    const seconds = loadingMilliseconds / 1000;
    const late = `it has not loaded in ${seconds} s. Does it await what never comes?`;
    let left = loadingMilliseconds;
    timer = setInterval(() => {
      left -= checkMilliseconds;
      if (left <= 0) reject(new Error(late));
    }, checkMilliseconds);
    rejected = reject;
  });
  listen(rejected);
  try {
    const module = import(/* @vite-ignore */ url) as Promise<{default: Clip}>;
    const {default: clip} = await Promise.race([module, failure]);
    // What it left to fail is told of after the promises that are ready.
    await Promise.race([new Promise(resolve => setImmediate(resolve)), failure]);
    return clip;
  } catch (error) {
    throw new ClipLoadError(id, error);
  } finally {
    clearInterval(timer);
    unlisten(rejected);
    failure.catch(() => {});
  }
}

type Reject = (reason: unknown) => void;

/** Of all clips that are loading: one listener of the program tells each of them. */
const loading = new Set<Reject>();

function tellAll(reason: unknown): void {
  for (const reject of loading) reject(reason);
}

/** A promise that a clip's file leaves to fail would end the whole program. */
function listen(reject: Reject): void {
  if (loading.size === 0) process.on('unhandledRejection', tellAll);
  loading.add(reject);
}

function unlisten(reject: Reject): void {
  loading.delete(reject);
  if (loading.size === 0) process.off('unhandledRejection', tellAll);
}

function removeOld(cache: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const stats = statSync(path, {throwIfNoEntry: false});
    if (stats && Date.now() - stats.mtimeMs > keptMilliseconds) {
      rmSync(path, {recursive: true, force: true});
    }
  }
}
