/**
 * The Vite plugin behind the editor: every folder under `scenes/` as a project of Motion
 * Canvas's editor, offline. Nothing is written, on nobody's request: the editor's page
 * has no way to the disk.
 *
 * @module downhill/vite
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import type {Plugin} from 'vite';
import {publicAreas} from '../../areas';
import {browserFolders} from '../../project/builtFiles';
import {cacheFolder} from '../../project/cacheFolder';
import {loadCatalogue} from '../../project/catalogue';
import {packageFolder} from '../../project/packageFolder';
import {packageRoot} from '../../project/packageRoot';
import {scanExamples} from '../../project/scanExamples';
import {browserPackages} from '../browser/browserPackages';
import {motionCanvasJsx, sceneConfig} from '../bundle/sceneModules';
import type {EditorClip} from './EditorClip';
import {editorPages} from './editorPages';
import {projectModules} from './projectModules';

export interface DownhillOptions {
  /** The folder that holds `scenes/`; the current one by default. */
  readonly root?: string;
  /** Whether to show clips that another user wrote: they are programs. */
  readonly isTrusted?: boolean;
}

/**
 * Shows every clip in Motion Canvas's editor.
 *
 * @example
 * ```ts
 * export default defineConfig({plugins: [downhill()]});
 * ```
 */
export async function downhill({
  root = process.cwd(),
  isTrusted = false,
}: DownhillOptions = {}): Promise<Plugin[]> {
  const catalogue = await loadCatalogue(root, {isTrusted});
  const own = catalogue.clips.map(({id, title}): EditorClip => {
    const folder = catalogue.scenes.find(scene => scene.id === id)!;
    return {...folder, title};
  });
  const clips = [...own, ...examplesIn(root)];
  return [
    configuration(root, clips),
    projectModules(clips, editorVersions()),
    editorPages(clips),
  ];
}

/** In a checkout of this package, the examples of its nodes. */
function examplesIn(root: string): EditorClip[] {
  if (resolve(root) !== resolve(packageRoot)) return [];
  return scanExamples().map(scene => ({...scene, title: basename(scene.id)}));
}

function configuration(root: string, clips: readonly EditorClip[]): Plugin {
  const key = createHash('sha256')
    .update(`${packageRoot}\0${root}`)
    .digest('hex')
    .slice(0, 12);
  // The examples of nodes are many scenes in one folder.
  const folders = new Set(clips.map(({folder}) => folder));
  return {
    name: 'downhill:config',
    config: ({server}) => ({
      ...sceneConfig(),
      root: packageRoot,
      publicDir: false,
      cacheDir: join(cacheFolder('vite'), key),
      server: {
        port: server?.port ?? 9000,
        fs: {allow: [packageRoot, root, ...servedPackages()]},
      },
      // A dependency found late would be optimized in the middle of a run, and Motion
      // Canvas loaded twice: "The thread is not available".
      optimizeDeps: {
        // Installed, they are packages too, and import the same instances of others.
        exclude: publicAreas.map(({name}) => `downhill/${name}`),
        entries: clips.flatMap(({clipFile, sceneFile}) => [clipFile, sceneFile]),
        rolldownOptions: {transform: {jsx: motionCanvasJsx}},
        include: [
          '@motion-canvas/2d/editor',
          '@motion-canvas/ui',
          ...browserPackages([...browserFolders, ...folders]),
        ],
      },
    }),
  };
}

/** The packages whose files a page asks for: they may lie outside of both roots. */
function servedPackages(): string[] {
  const used = publicAreas.flatMap(({packages}) => packages);
  const names = new Set([
    '@motion-canvas/ui',
    ...used.filter(name => !name.endsWith('*')),
  ]);
  return [...names].map(packageFolder);
}

/** What the editor shows about itself. */
function editorVersions() {
  const version = (name: string) => {
    const folder = packageFolder(`@motion-canvas/${name}`);
    const text = readFileSync(join(folder, 'package.json'), 'utf8');
    return (JSON.parse(text) as {version: string}).version;
  };
  return {
    core: version('core'),
    two: version('2d'),
    ui: version('ui'),
    vitePlugin: null,
  };
}
