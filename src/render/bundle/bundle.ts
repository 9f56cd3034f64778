/**
 * The production bundle of page and scenes: built once, kept in the user's cache under
 * the hash of everything that went into it, and reused while that is unchanged.
 */
import {readdir, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {browserFiles, browserFolders, pageFolder} from '../../project/builtFiles';
import type {SceneFolder} from '../../project/SceneFolder';
import {cachedFolder} from '../../project/cachedFolder';
import {cacheFolder} from '../../project/cacheFolder';
import {packageRoot} from '../../project/packageRoot';
import {sceneSources} from '../../project/sceneSources';
import {RenderError} from '../RenderError';
import {pageConfig} from './sceneModules';
import {sourceHash} from './sourceHash';

/** Bundles kept in the cache; the ones not used for longest go first. */
const keptBundles = 12;

/** A render may still load one that was asked for so lately. */
const inUseMilliseconds = 60 * 60 * 1000;

/**
 * The folder of the bundle of these scenes, built if need be (one to two seconds).
 *
 * @throws RenderError with the compiler's message when a scene does not compile.
 */
export async function bundle(
  scenes: readonly SceneFolder[],
  onMessage: (text: string) => void = () => {},
): Promise<string> {
  const store = cacheFolder('bundles');
  return cachedFolder({
    store,
    name: keyOf(scenes),
    onFill: () => onMessage('Building the scenes …'),
    async fill(folder) {
      await build(scenes, folder);
      await prune(store);
    },
  });
}

function keyOf(scenes: readonly SceneFolder[]): string {
  // The examples of nodes are many scenes in one folder.
  const byFolder = new Map(scenes.map(scene => [scene.folder, scene]));
  const shared = [...byFolder.values()].flatMap(scene =>
    sceneSources(scene).filter(file => !file.startsWith(join(scene.folder, '/'))),
  );
  return sourceHash(
    [...browserFolders, ...byFolder.keys()],
    [...browserFiles, join(packageRoot, 'package.json'), ...new Set(shared)],
    scenes.map(({sceneFile}) => sceneFile),
  );
}

async function build(scenes: readonly SceneFolder[], outDir: string): Promise<void> {
  const {build: viteBuild} = await import('vite');
  try {
    await viteBuild(pageConfig(scenes, {root: pageFolder, outDir}));
  } catch (error) {
    throw new RenderError(`Could not build the scenes.\n${(error as Error).message}`);
  }
}

async function prune(store: string): Promise<void> {
  const names = await readdir(store);
  const aged = await Promise.all(
    names.map(async name => ({name, time: (await stat(join(store, name))).mtimeMs})),
  ).catch(() => []);
  const old = aged
    .sort((a, b) => b.time - a.time)
    .slice(keptBundles)
    .filter(({time}) => Date.now() - time > inUseMilliseconds);
  await Promise.all(
    old.map(({name}) => rm(join(store, name), {recursive: true, force: true})),
  );
}
