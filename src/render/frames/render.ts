/** Renders jobs: one browser, one film after the other, every file of a pass at once. */
import type {SceneFolder} from '../../project/SceneFolder';
import {bundle} from '../bundle/bundle';
import type {SceneFacts} from '../page/main';
import type {Job, RenderedFile, RenderSummary} from '../plan/Job';
import {RenderError} from '../RenderError';
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
  asked: readonly Job[],
  options: RenderOptions,
): Promise<RenderSummary> {
  const start = performance.now();
  const jobs = options.onFailure ? await thatCompile(asked, options) : asked;
  const files: RenderedFile[] = [];
  if (jobs.length === 0) return {files, frames: 0, seconds: 0};
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

function openFor(jobs: readonly Job[], options: RenderOptions): Promise<RenderBrowser> {
  const {onMessage = () => {}, signal} = options;
  return RenderBrowser.open(scenesOf(jobs, options), onMessage, signal);
}

function scenesOf(
  jobs: readonly Job[],
  {scenes}: Pick<RenderOptions, 'scenes'>,
): readonly SceneFolder[] {
  const wanted = new Set(jobs.map(job => job.clip));
  return scenes.filter(({id}) => wanted.has(id));
}

/** The jobs whose scenes compile; of the others it is told. All are in one bundle. */
async function thatCompile(
  jobs: readonly Job[],
  options: RenderOptions,
): Promise<readonly Job[]> {
  const scenes = scenesOf(jobs, options);
  try {
    await bundle(scenes, options.onMessage);
    return jobs;
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
  }
  const faults = new Map<string, unknown>();
  for (const scene of scenes) {
    await bundle([scene]).catch((error: unknown) => faults.set(scene.id, error));
  }
  const broken = jobs.filter(({clip}) => faults.has(clip));
  broken.forEach(job => options.onFailure?.(job, faults.get(job.clip)));
  return jobs.filter(job => !broken.includes(job));
}
