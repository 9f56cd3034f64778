import {dirname} from 'node:path';
import type {Plugin} from 'vite';
import {liveFile, pageFile} from '../../project/builtFiles';
import type {EditorClip} from './EditorClip';

const projectPrefix = 'virtual:downhill/project/';

/** The query that turns a scene file into what the editor loads. */
const sceneQuery = '?downhill-scene';

/** The module whose default export is a clip's project. */
export function projectModule(id: string): string {
  return projectPrefix + id;
}

/**
 * Modules that the editor loads: a project for each clip, and its scene with a fixed
 * seed, replaced in the running editor when its file changes.
 *
 * @param versions - Of Motion Canvas's packages.
 */
export function projectModules(clips: readonly EditorClip[], versions: object): Plugin {
  return {
    name: 'downhill:projects',
    enforce: 'pre',
    resolveId: id => (id.startsWith(projectPrefix) ? `\0${id}` : null),
    load(id) {
      const clip = clips.find(clip => id === `\0${projectModule(clip.id)}`);
      if (clip) return projectSource(clip, versions);
      if (id.endsWith(sceneQuery)) return sceneSource(id.slice(0, -sceneQuery.length));
      return null;
    },
  };
}

function projectSource(
  {id, clipFile, sceneFile}: EditorClip,
  versions: object,
): string {
  return `import {editorProject} from ${JSON.stringify(pageFile('editorProject'))};
import {parametersPanel} from ${JSON.stringify(liveFile('parametersPanel'))};
import clip from ${JSON.stringify(clipFile)};
import scene from ${JSON.stringify(sceneFile + sceneQuery)};

export default editorProject({
  clip: {...clip, id: ${JSON.stringify(id)}},
  scene,
  versions: ${JSON.stringify(versions)},
  plugins: [parametersPanel(clip)],
});
`;
}

/** What Motion Canvas's own plugin makes of `?scene`, less the file it keeps beside it. */
function sceneSource(file: string): string {
  const name = dirname(file).split('/').at(-1);
  return `import {ValueDispatcher} from '@motion-canvas/core';
import description from ${JSON.stringify(file)};
description.name = ${JSON.stringify(name)};
description.meta.seed.set(0);
if (import.meta.hot) description.onReplaced = import.meta.hot.data.onReplaced;
description.onReplaced ??= new ValueDispatcher(description.config);
if (import.meta.hot) {
  import.meta.hot.accept();
  if (import.meta.hot.data.onReplaced) description.onReplaced.current = description;
  else import.meta.hot.data.onReplaced = description.onReplaced;
}
export default description;
`;
}
