import {packageRoot} from '../../project/packageRoot';
import type {SceneFolder} from '../../project/SceneFolder';

/** Whether a clip came with this package. */
export function isPackaged({folder}: SceneFolder): boolean {
  return folder.startsWith(`${packageRoot.replaceAll('\\', '/')}/scenes/`);
}
