import {existsSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {packageRoot} from './packageRoot';
import type {SceneFolder} from './SceneFolder';

/** Where they lie, from the package's root. */
const place = 'examples/nodes';

/** A node's name begins with a capital; what the examples share does not. */
const exampleFile = /^[A-Z]\w*\.tsx$/;

/**
 * The examples of nodes as scenes, `nodes/Dot` and so on, in the order of their names: one
 * clip and many scenes. Only a checkout has them.
 */
export function scanExamples(): SceneFolder[] {
  const folder = join(packageRoot, place).replaceAll('\\', '/');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(file => exampleFile.test(file))
    .sort()
    .map(file => ({
      id: `nodes/${basename(file, '.tsx')}`,
      folder,
      clipFile: `${folder}/clip.ts`,
      sceneFile: `${folder}/${file}`,
    }));
}
