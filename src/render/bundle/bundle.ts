/**
 * The production bundle of page and scenes: built once, kept in the user's cache under
 * the hash of everything that went into it, and reused while that is unchanged.
 */
import {existsSync} from 'node:fs';
import {readdir, rename, rm, stat, utimes} from 'node:fs/promises';
import {join} from 'node:path';
import {browserAreas, isFolder} from '../../areas';
import type {SceneFolder} from '../../project/SceneFolder';
import {cacheFolder} from '../../project/cacheFolder';
import {packageRoot} from '../../project/packageRoot';
import {RenderError} from '../RenderError';
import {sceneConfig, sceneModules} from './sceneModules';
import {sourceHash} from './sourceHash';

/** Bundles kept in the cache; the ones not used for longest go first. */
const KEPT = 12;

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
  const folder = join(store, keyOf(scenes));
  if (existsSync(join(folder, 'index.html'))) {
    const now = new Date();
    await utimes(folder, now, now).catch(() => {});
    return folder;
  }
  onMessage('Building the scenes …');
  const partial = `${folder}.${process.pid}.part`;
  try {
    await build(scenes, partial);
    await rename(partial, folder).catch(async error => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(partial, {recursive: true, force: true});
  }
  await prune(store);
  return folder;
}

function keyOf(scenes: readonly SceneFolder[]): string {
  const folders = browserAreas.filter(isFolder);
  const files = browserAreas.filter(area => !isFolder(area));
  return sourceHash(
    [
      ...folders.map(({path}) => join(packageRoot, path)),
      ...scenes.map(({folder}) => folder),
    ],
    [
      ...files.map(({path}) => path),
      'src/render/frames/transport.ts',
      'src/render/bundle/sceneModules.ts',
      'package.json',
    ].map(name => join(packageRoot, name)),
    scenes.map(({folder}) => folder),
  );
}

async function build(scenes: readonly SceneFolder[], outDir: string): Promise<void> {
  const {build: viteBuild, mergeConfig} = await import('vite');
  try {
    await viteBuild(
      mergeConfig(sceneConfig(), {
        root: join(packageRoot, 'src/render/page'),
        configFile: false,
        envDir: false,
        base: './',
        logLevel: 'silent',
        plugins: [sceneModules(scenes)],
        build: {
          outDir,
          emptyOutDir: true,
          target: 'esnext',
          minify: false,
          modulePreload: false,
          assetsInlineLimit: 0,
          chunkSizeWarningLimit: Infinity,
        },
      }),
    );
  } catch (error) {
    throw new RenderError(`Could not build the scenes.\n${(error as Error).message}`);
  }
}

async function prune(store: string): Promise<void> {
  const names = await readdir(store);
  const aged = await Promise.all(
    names.map(async name => ({name, time: (await stat(join(store, name))).mtimeMs})),
  ).catch(() => []);
  const old = aged.sort((a, b) => b.time - a.time).slice(KEPT);
  await Promise.all(
    old.map(({name}) => rm(join(store, name), {recursive: true, force: true})),
  );
}
