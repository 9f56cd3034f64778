import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {isOwn} from './isOwn';
import {packageRoot} from './packageRoot';
import type {SceneFolder} from './SceneFolder';

/** What lies under the `scenes/` folders of a project and of this package. */
export interface ScenesFound {
  /** In the order of their ids. */
  readonly scenes: readonly SceneFolder[];
  /** One message for each folder that holds half a clip, by the folder's name. */
  readonly problems: ReadonlyMap<string, string>;
}

/**
 * The scenes that a project can render: its own, and this package's. Looks at every folder under `<projectRoot>/scenes` and under this package's `scenes`.
 * The project's own folder wins over one of the same name in the package.
 *
 * @param isTrusted - Whether to take scenes that another user wrote: they are programs.
 */
export function scanScenes(projectRoot: string, isTrusted = false): ScenesFound {
  const scenes = new Map<string, SceneFolder>();
  const problems = new Map<string, string>();
  for (const root of new Set([packageRoot, projectRoot])) {
    for (const scene of scenesUnder(join(root, 'scenes'))) {
      if (root !== packageRoot && !isTrusted && !isOwnScene(root, scene)) {
        problems.set(scene.id, foreignMessage(root, scene));
        continue;
      }
      const problem = whatIsMissing(scene);
      scenes.delete(scene.id);
      problems.delete(scene.id);
      if (problem) problems.set(scene.id, problem);
      else scenes.set(scene.id, scene);
    }
  }
  const byId = [...scenes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {scenes: byId, problems};
}

/** Folders with a clip or a scene in them; others may hold what scenes share. */
function scenesUnder(folder: string): SceneFolder[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map(id => sceneFolder(join(folder, id), id))
    .filter(scene => existsSync(scene.clipFile) || existsSync(scene.sceneFile));
}

/** Forward slashes, on Windows too: the paths are also written into modules. */
function sceneFolder(path: string, id: string): SceneFolder {
  const folder = path.replaceAll('\\', '/');
  return {
    id,
    folder,
    clipFile: `${folder}/clip.ts`,
    sceneFile: `${folder}/scene.tsx`,
  };
}

/** What is missing belongs to nobody. */
function isOwnScene(root: string, {folder, clipFile, sceneFile}: SceneFolder): boolean {
  const files = [clipFile, sceneFile].filter(file => existsSync(file));
  return isOwn(join(root, 'scenes'), folder, ...files);
}

function foreignMessage(root: string, {folder}: SceneFolder): string {
  return (
    `Expected ${folder} to be yours, but another user wrote it, and a clip is a ` +
    `program. If you trust it, name its project: --project ${root}`
  );
}

function whatIsMissing({folder, clipFile, sceneFile}: SceneFolder): string | undefined {
  if (!existsSync(clipFile)) {
    return `Expected clip.ts beside scene.tsx in ${folder}; it defines the clip's parameters.`;
  }
  if (!existsSync(sceneFile)) {
    return `Expected scene.tsx beside clip.ts in ${folder}; it draws the clip.`;
  }
  return undefined;
}
