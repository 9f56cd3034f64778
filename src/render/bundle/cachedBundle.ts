/** Bundles of a page and its scenes, in the user's cache. */
import {readdir, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {InlineConfig} from 'vite';
import {browserFiles, browserFolders} from '../../project/builtFiles';
import type {SceneFolder} from '../../project/SceneFolder';
import {cachedFolder} from '../../project/cachedFolder';
import {cacheFolder} from '../../project/cacheFolder';
import {packageRoot} from '../../project/packageRoot';
import {sceneSources} from '../../project/sceneSources';
import {RenderError} from '../RenderError';
import {sourceHash} from './sourceHash';

/** Bundles kept in the cache; the ones not used for longest go first. */
const keptBundles = 12;

/** A render may still load one that was asked for so lately. */
const inUseMilliseconds = 60 * 60 * 1000;

/** A page, and what is bundled for it. */
export interface BundleKind {
  /** In the cache. */
  readonly store: string;
  /** Of its own sources, beside what everything that draws has; absolute. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
  config(scenes: readonly SceneFolder[], outDir: string): InlineConfig;
}

/**
 * The folder of a bundle, built if need be.
 *
 * @throws RenderError with the compiler's message when a scene does not compile.
 */
export function cachedBundle(
  kind: BundleKind,
  scenes: readonly SceneFolder[],
  onMessage: (text: string) => void = () => {},
): Promise<string> {
  const store = cacheFolder(kind.store);
  const {folders, files} = bundleSources(kind, scenes);
  const sceneFiles = scenes.map(({sceneFile}) => sceneFile);
  return cachedFolder({
    store,
    name: sourceHash(folders, files, sceneFiles),
    onFill: () => onMessage('Building the scenes …'),
    async fill(folder) {
      await build(kind.config(scenes, folder));
      await prune(store);
    },
  });
}

/** What decides the bytes of a bundle: absolute paths. */
export function bundleSources(
  {folders, files}: Pick<BundleKind, 'folders' | 'files'>,
  scenes: readonly SceneFolder[],
): {readonly folders: readonly string[]; readonly files: readonly string[]} {
  // The examples of nodes are many scenes in one folder.
  const byFolder = new Map(scenes.map(scene => [scene.folder, scene]));
  const shared = [...byFolder.values()].flatMap(scene =>
    sceneSources(scene).filter(file => !file.startsWith(join(scene.folder, '/'))),
  );
  const own = [...browserFiles, ...files, join(packageRoot, 'package.json')];
  return {
    folders: [...browserFolders, ...folders, ...byFolder.keys()],
    files: [...own, ...new Set(shared)],
  };
}

async function build(config: InlineConfig): Promise<void> {
  const {build: viteBuild} = await import('vite');
  try {
    await viteBuild(config);
  } catch (error) {
    throw new RenderError(`Could not build the scenes.\n${reasonOf(error as Error)}`);
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

/** What a project's settings extend, before its packages are installed. */
const withoutPackages = /Tsconfig not found (downhill\/\S+)/;

/** What the compiler says, without the frames of a program that has no names. */
function reasonOf({message}: Error): string {
  const missing = withoutPackages.exec(message)?.[1];
  if (missing) {
    return (
      `tsconfig.json extends "${missing}", which is not installed. Run "npm install" ` +
      'in the project first.'
    );
  }
  return message.replace(/\n+Stack backtrace:\n(?: *\d+: .*\n?)*/, '\n').trimEnd();
}
