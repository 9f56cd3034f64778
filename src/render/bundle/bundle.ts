/**
 * The production bundles of a page and its scenes: built once, kept in the user's cache
 * under the hash of everything that went into them, and reused while that is unchanged.
 */
import {existsSync} from 'node:fs';
import {readdir, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {InlineConfig} from 'vite';
import {
  browserFiles,
  browserFolders,
  liveFolder,
  pageFolder,
} from '../../project/builtFiles';
import type {SceneFolder} from '../../project/SceneFolder';
import {cachedFolder} from '../../project/cachedFolder';
import {cacheFolder} from '../../project/cacheFolder';
import {packageRoot} from '../../project/packageRoot';
import {sceneSources} from '../../project/sceneSources';
import {RenderError} from '../RenderError';
import {liveConfig, widgetConfig} from './liveConfig';
import {pageConfig} from './sceneModules';
import {sourceHash} from './sourceHash';

/** Bundles kept in the cache; the ones not used for longest go first. */
const keptBundles = 12;

/** A render may still load one that was asked for so lately. */
const inUseMilliseconds = 60 * 60 * 1000;

/** A page, and what is bundled for it. */
interface PageKind {
  /** In the cache. */
  readonly store: string;
  /** Of its own sources, beside what every page that draws has. */
  readonly folders: readonly string[];
  config(scenes: readonly SceneFolder[], outDir: string): InlineConfig;
}

const films: PageKind = {
  store: 'bundles',
  folders: [],
  config: (scenes, outDir) => pageConfig(scenes, {root: pageFolder, outDir}),
};

const live: PageKind = {
  store: 'live',
  folders: [liveFolder, join(packageRoot, 'src/render/bundle')],
  config: (scenes, outDir) => liveConfig(scenes, {outDir}),
};

const widget: PageKind = {
  ...live,
  store: 'widgets',
  config: (scenes, outDir) => widgetConfig(scenes, {outDir}),
};

/**
 * The folder of the page that renders these scenes, built if need be (one to two seconds).
 *
 * @throws RenderError with the compiler's message when a scene does not compile.
 */
export function bundle(
  scenes: readonly SceneFolder[],
  onMessage?: (text: string) => void,
): Promise<string> {
  return bundled(films, scenes, onMessage);
}

/**
 * The folder of the scripts that show these clips live in any page, the first of them
 * `downhill-clip.js`; built if need be (two to four seconds).
 *
 * @throws RenderError with the compiler's message when a clip does not compile.
 */
export function liveBundle(
  scenes: readonly SceneFolder[],
  onMessage?: (text: string) => void,
): Promise<string> {
  return bundled(live, scenes, onMessage);
}

/**
 * The folder of `downhill-clip.mjs`: these clips live, as an anywidget of one file.
 *
 * @throws RenderError with the compiler's message when a clip does not compile.
 */
export function widgetBundle(
  scenes: readonly SceneFolder[],
  onMessage?: (text: string) => void,
): Promise<string> {
  return bundled(widget, scenes, onMessage);
}

function bundled(
  page: PageKind,
  scenes: readonly SceneFolder[],
  onMessage: (text: string) => void = () => {},
): Promise<string> {
  const store = cacheFolder(page.store);
  return cachedFolder({
    store,
    name: keyOf(page, scenes),
    onFill: () => onMessage('Building the scenes …'),
    async fill(folder) {
      await build(page.config(scenes, folder));
      await prune(store);
    },
  });
}

function keyOf({folders}: PageKind, scenes: readonly SceneFolder[]): string {
  // The examples of nodes are many scenes in one folder.
  const byFolder = new Map(scenes.map(scene => [scene.folder, scene]));
  const shared = [...byFolder.values()].flatMap(scene =>
    sceneSources(scene).filter(file => !file.startsWith(join(scene.folder, '/'))),
  );
  return sourceHash(
    [...browserFolders, ...folders.filter(existsSync), ...byFolder.keys()],
    [...browserFiles, join(packageRoot, 'package.json'), ...new Set(shared)],
    scenes.map(({sceneFile}) => sceneFile),
  );
}

async function build(config: InlineConfig): Promise<void> {
  const {build: viteBuild} = await import('vite');
  try {
    await viteBuild(config);
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
