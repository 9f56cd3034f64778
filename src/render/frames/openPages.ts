import {chunkFrames} from '../page/chunks';
import type {SceneSettings} from '../page/ScenePlayer';
import type {Job} from '../plan/Job';
import type {RenderBrowser} from './RenderBrowser';
import type {ScenePage} from './ScenePage';

/** What pages are opened for: none is without work. */
interface PageWork {
  /** The most pages. */
  readonly workers: number;
  /** Of the longest film that they draw. */
  readonly frames: number;
}

/** Opens a job's scene in pages that draw side by side. */
export function openPages(
  renderBrowser: RenderBrowser,
  job: Job,
  {workers, frames}: PageWork,
): Promise<ScenePage[]> {
  const length = Math.min(workers, Math.ceil(frames / chunkFrames));
  return Promise.all(
    Array.from({length}, () => renderBrowser.openScene(settingsOf(job))),
  );
}

function settingsOf(job: Job): SceneSettings {
  const {clip, variables, width, height, fps, transparent = false} = job;
  const all = transparent ? {...variables, transparent} : variables;
  return {clip, variables: all, width, height, fps, transparent};
}
