import type {Files} from '../../project/writeFresh';
import {clipText} from './clipText';
import {sceneText} from './sceneText';

/** The files of a new clip, by their paths from the project's folder. */
export function clipFiles(id: string): Files {
  const folder = `scenes/${id}`;
  return {[`${folder}/clip.ts`]: clipText(id), [`${folder}/scene.tsx`]: sceneText};
}
