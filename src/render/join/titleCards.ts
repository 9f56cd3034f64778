/** Films that show a title, made by the pipeline that makes all others. */
import {join} from 'node:path';
import {packageRoot} from '../../project/packageRoot';
import type {SceneFolder} from '../../project/SceneFolder';
import {beginFile, discard} from '../frames/atomicFile';
import {render} from '../frames/render';
import type {Job} from '../plan/Job';
import {PlanError} from '../plan/PlanError';
import type {Film} from './Film';
import {readFilm} from './readFilm';

/** Of the scene: no list shows it, and no author's clip can have this name. */
const id = 'src/render/cards/title-card';

/** A title can be so long, in characters. */
const longestTitle = 200;

export interface CardLook {
  readonly theme: string;
  /** The cards are of its size and rate. */
  readonly like: Pick<Film, 'width' | 'height' | 'fps'>;
  /** Where they may lie for a while: beside the film that they become part of. */
  readonly beside: string;
  readonly signal?: AbortSignal;
  readonly onMessage?: (text: string) => void;
}

/**
 * Makes a card for each title and hands them on; they are gone afterwards.
 *
 * @param use - What is done with them, in the order of the titles.
 * @throws PlanError for a title that is too long; RenderError when none can be drawn.
 */
export async function withTitleCards<T>(
  titles: readonly string[],
  {theme, like, beside, ...options}: CardLook,
  use: (cards: readonly Film[]) => Promise<T>,
): Promise<T> {
  const long = titles.find(({length}) => length > longestTitle);
  if (long !== undefined) {
    throw new PlanError(
      `Expected a title of at most ${longestTitle} characters, got ${long.length}.`,
    );
  }
  const {width, height, fps} = like;
  const paths: string[] = [];
  try {
    const jobs: Job[] = [];
    for (const [i, title] of titles.entries()) {
      const path = await beginFile(beside);
      paths.push(path);
      jobs.push({
        clip: id,
        variables: {title, number: `${i + 1} / ${titles.length}`, theme},
        ...{width, height, fps},
        outputs: [{format: 'mp4', path}],
        stills: [],
      });
    }
    await render(jobs, {scenes: [cardScene()], ...options});
    return await use(await Promise.all(paths.map(path => readFilm(path))));
  } finally {
    for (const path of paths) await discard(path);
  }
}

function cardScene(): SceneFolder {
  const folder = join(packageRoot, id).replaceAll('\\', '/');
  return {
    id,
    folder,
    clipFile: `${folder}/clip.ts`,
    sceneFile: `${folder}/scene.tsx`,
  };
}
