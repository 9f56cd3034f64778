import {dirname, resolve} from 'node:path';
import {clipAreas} from '../areas';
import {areaFile} from './builtFiles';
import type {SceneFolder} from './SceneFolder';

/** What `clip.ts` files may import of this package: data and mathematics, no stage. */
const entries = Object.fromEntries(
  clipAreas.map(area => [`downhill/${area.name}`, areaFile(area)]),
);

/** One JavaScript module for each clip, and what they share, in memory. */
export interface ClipBundle {
  readonly files: readonly {readonly name: string; readonly code: string}[];
  /** Every source file that took part. */
  readonly inputs: readonly string[];
  /** One message for each clip that could not be bundled, by the clip's id. */
  readonly problems: ReadonlyMap<string, string>;
}

/** Bundles the clips of some scenes; a broken one does not keep the others out. */
export async function bundleClips(scenes: readonly SceneFolder[]): Promise<ClipBundle> {
  try {
    return {...(await bundle(scenes)), problems: new Map()};
  } catch {
    return bundleOneByOne(scenes);
  }
}

async function bundleOneByOne(scenes: readonly SceneFolder[]): Promise<ClipBundle> {
  const problems = new Map<string, string>();
  for (const scene of scenes) {
    await bundle([scene]).catch((error: unknown) => {
      problems.set(scene.id, (error as Error).message);
    });
  }
  const sound = scenes.filter(scene => !problems.has(scene.id));
  return {...(await bundle(sound)), problems};
}

async function bundle(scenes: readonly SceneFolder[]) {
  if (scenes.length === 0) return {files: [], inputs: []};
  const {build} = await import('rolldown');
  const inputs: string[] = [];
  const {output} = await build({
    input: Object.fromEntries(scenes.map(scene => [scene.id, scene.clipFile])),
    platform: 'node',
    transform: {target: 'node20.19'},
    resolve: {alias: entries},
    tsconfig: false,
    logLevel: 'silent',
    // A chunk's own list leaves out the modules whose constants were inlined.
    plugins: [{name: 'inputs', moduleParsed: ({id}) => void inputs.push(id)}],
    output: {
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: '[hash].js',
      // What fails is then told by its place in the author's file. A map in the module would
      // be read with it each time.
      sourcemap: true,
      sourcemapExcludeSources: true,
      sourcemapPathTransform: (source, map) => resolve(dirname(map), source),
    },
    write: false,
  });
  const files = output.map(file => ({
    name: file.fileName,
    code: file.type === 'chunk' ? file.code : String(file.source),
  }));
  return {files, inputs};
}
