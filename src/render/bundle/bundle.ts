/**
 * The production bundle of the page that draws films, and its scenes: built once, kept in
 * the user's cache under the hash of everything that went into it, and reused while that
 * is unchanged.
 */
import {pageFolder} from '../../project/builtFiles';
import type {SceneFolder} from '../../project/SceneFolder';
import {cachedBundle, type BundleKind} from './cachedBundle';
import {pageConfig} from './sceneModules';

/** How films are drawn: what a live figure is made of makes no film anew. */
export const films: BundleKind = {
  store: 'bundles',
  folders: [],
  files: [],
  config: (scenes, outDir) => pageConfig(scenes, {root: pageFolder, outDir}),
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
  return cachedBundle(films, scenes, onMessage);
}
