/**
 * Motion Canvas's editor wants one project file for each clip. They are generated into the
 * user's cache, so that adding a clip means adding one folder and nothing is written
 * beside a scene.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cacheFolder} from '../../project/cacheFolder';
import type {SceneFolder} from '../../project/SceneFolder';

export interface EditorClip extends SceneFolder {
  readonly title: string;
}

/** The query that turns a scene file into what the editor loads. */
export const SCENE_QUERY = '?downhill-scene';

/** Preview and export settings are fixed, whatever the user's own editor settings are. */
const META = {
  version: 1,
  shared: {
    background: null,
    range: [0, null],
    size: {x: 1920, y: 1080},
    audioOffset: 0,
  },
  preview: {fps: 60, resolutionScale: 1},
  rendering: {fps: 60, resolutionScale: 1, colorSpace: 'srgb'},
};

/**
 * Writes the project files.
 *
 * @returns The folder they are in, `<id>.ts` for each clip.
 */
export function writeEditorProjects(
  root: string,
  clips: readonly EditorClip[],
): string {
  const key = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const folder = join(cacheFolder('editor'), key);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const clip of clips) {
    writeFileSync(join(folder, `${clip.id}.ts`), projectSource(clip));
    const meta = {...META, name: clip.title};
    writeFileSync(join(folder, `${clip.id}.meta`), JSON.stringify(meta));
  }
  return folder.replaceAll('\\', '/');
}

/** Parameters are the project's variables; the address may set some: `/ravine?steps=9`. */
function projectSource({id, clipFile, sceneFile}: EditorClip): string {
  return `import {makeProject} from '@motion-canvas/core';
import clip from ${JSON.stringify(clipFile)};
import scene from ${JSON.stringify(sceneFile + SCENE_QUERY)};

const defaults = Object.entries(clip.parameters).map(([name, p]) => [name, p.default]);
const chosen = [...new URLSearchParams(window.location.search)].filter(
  ([name]) => name === 'theme' || name in clip.parameters,
);

export default makeProject({
  name: ${JSON.stringify(id)},
  scenes: [scene],
  variables: {theme: 'dark', ...Object.fromEntries([...defaults, ...chosen])},
});
`;
}
