/** The bundles of live figures, kept in the user's cache as those of films are. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {liveFolder} from '../../project/builtFiles';
import {packageRoot} from '../../project/packageRoot';
import type {SceneFolder} from '../../project/SceneFolder';
import {cachedBundle, type BundleKind} from './cachedBundle';
import {liveConfig, widgetConfig} from './liveConfig';

/** Of a checkout; an installed copy never changes under one version. */
const building = ['liveConfig', 'classicChunks', 'chunkLoader']
  .map(name => join(packageRoot, 'src/render/bundle', `${name}.ts`))
  .filter(file => existsSync(file));

export const scripts: BundleKind = {
  store: 'live',
  folders: [liveFolder],
  files: building,
  config: (scenes, outDir) => liveConfig(scenes, {outDir}),
};

const widget: BundleKind = {
  ...scripts,
  store: 'widgets',
  config: (scenes, outDir) => widgetConfig(scenes, {outDir}),
};

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
  return cachedBundle(scripts, scenes, onMessage);
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
  return cachedBundle(widget, scenes, onMessage);
}
