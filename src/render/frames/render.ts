/** Renders jobs: one browser, one film after the other, every file of a pass at once. */
import type {SceneFolder} from '../../project/SceneFolder';
import type {SceneFacts} from '../page/main';
import type {Job, RenderedFile, RenderSummary} from '../plan/Job';
import {RenderBrowser} from './RenderBrowser';
import {renderJob, type JobOptions, type MadeJob} from './renderJob';

export interface RenderOptions extends JobOptions {
  readonly scenes: readonly SceneFolder[];
  /** Aborting ends the browser and removes what is not complete; its reason is thrown. */
  readonly signal?: AbortSignal;
  /** Slow preparations are announced here. */
  readonly onMessage?: (text: string) => void;
  /** Told, and waited for, after each job what it made, and what is known of its run. */
  readonly onFiles?: (
    job: Job,
    files: readonly RenderedFile[],
    facts: SceneFacts,
  ) => unknown;
  /** Told of a job that failed, and the others go on; without it the first failure ends all. */
  readonly onFailure?: (job: Job, error: unknown) => void;
}

/**
 * Renders every job.
 *
 * @returns The files, in the order they were completed.
 * @throws RenderError when a clip, the browser or a file fails; what was completed before
 *   stays, what was not leaves nothing. With `onFailure`, only when no browser starts.
 */
export async function render(
  jobs: readonly Job[],
  options: RenderOptions,
): Promise<RenderSummary> {
  const start = performance.now();
  const files: RenderedFile[] = [];
  let frames = 0;
  let renderBrowser = await openFor(jobs, options);
  try {
    for (const job of jobs) {
      if (renderBrowser.browser.signal.aborted) {
        await renderBrowser.close();
        renderBrowser = await openFor(jobs, options);
      }
      const made = await attempt(renderBrowser, job, options);
      if (!made) continue;
      files.push(...made.files);
      frames += made.frames;
      await options.onFiles?.(job, made.files, made.facts);
    }
  } finally {
    await renderBrowser.close();
  }
  return {files, frames, seconds: (performance.now() - start) / 1000};
}

/** What a job made, or nothing where it failed and may. */
async function attempt(
  renderBrowser: RenderBrowser,
  job: Job,
  options: RenderOptions,
): Promise<MadeJob | undefined> {
  try {
    return await renderJob(renderBrowser, job, options);
  } catch (error) {
    if (!options.onFailure || options.signal?.aborted) throw error;
    options.onFailure(job, error);
    return undefined;
  }
}

function openFor(
  jobs: readonly Job[],
  {scenes, onMessage = () => {}, signal}: RenderOptions,
): Promise<RenderBrowser> {
  const wanted = new Set(jobs.map(job => job.clip));
  const shown = scenes.filter(({id}) => wanted.has(id));
  return RenderBrowser.open(shown, onMessage, signal);
}
