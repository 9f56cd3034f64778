import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {SceneFolder} from '../../project/SceneFolder';
import {liveBundle} from '../../render/bundle/liveBundle';
import type {CopiedFile, Lesson} from '../pages/Lesson';

/** Where the scripts of live figures lie, beside those of pages. */
export const liveScripts = 'assets/live';

/**
 * The scripts of the live figures of lessons; none where there are none.
 *
 * @throws RenderError when a clip does not compile.
 */
export async function liveFiles(
  lessons: readonly Lesson[],
  scenes: readonly SceneFolder[],
): Promise<CopiedFile[]> {
  const figures = lessons.flatMap(({figures}) => figures.map(({figure}) => figure));
  const clips = new Set(
    figures.filter(({live}) => live !== undefined).map(({run}) => run.clip),
  );
  if (clips.size === 0) return [];
  const from = await liveBundle(scenes.filter(({id}) => clips.has(id)));
  return scriptFiles(from, liveScripts);
}

/**
 * What is copied of a bundle of live figures: scripts and fonts.
 *
 * @param bundle - Its folder.
 * @param folder - Where they go.
 */
export function scriptFiles(bundle: string, folder: string): CopiedFile[] {
  return readdirSync(bundle)
    .filter(name => /\.(?:js|woff2)$/.test(name))
    .map(name => ({path: `${folder}/${name}`, from: join(bundle, name)}));
}
