/** Renders jobs, one or several side by side; every file of a pass at once. */
import type {SceneFolder} from '../../project/SceneFolder';
import {bundle} from '../bundle/bundle';
import type {BrowserAhead} from '../browser/BrowserAhead';
import type {SceneFacts} from '../page/main';
import type {Job, RenderedFile, RenderSummary} from '../plan/Job';
import {RenderError} from '../RenderError';
import {RenderBrowser} from './RenderBrowser';
import {RenderBrowsers} from './RenderBrowsers';
import {renderJob, type JobOptions, type MadeJob} from './renderJob';

export interface RenderOptions extends JobOptions {
  readonly scenes: readonly SceneFolder[];
  /** Jobs that are made side by side, each in a browser of its own; one by default. */
  readonly lanes?: number;
  /** A browser that is starting; the first. */
  readonly ahead?: BrowserAhead;
  /** Where browsers are taken from and given back to, whose bundle has these scenes. */
  readonly browsers?: RenderBrowsers;
  /** Aborting ends the browser and removes what is not complete; its reason is thrown. */
  readonly signal?: AbortSignal;
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
 * Renders every job. What ends the browser of one leaves those beside it alone.
 *
 * @returns The files, in the order of the jobs.
 * @throws RenderError when a clip, the browser or a file fails; what is under way beside it
 *   is completed, what was not begun is not, and what failed leaves nothing. With
 *   `onFailure`, only when no browser starts.
 */
export async function render(
  asked: readonly Job[],
  options: RenderOptions,
): Promise<RenderSummary> {
  const start = performance.now();
  const isTried = options.onFailure && !options.browsers;
  const jobs = isTried ? await thatCompile(asked, options) : asked;
  const made = new Map<Job, MadeJob>();
  if (jobs.length > 0) await inLanes(jobs, options, made);
  const all = jobs.flatMap(job => made.get(job) ?? []);
  return {
    files: all.flatMap(({files}) => files),
    frames: all.reduce((sum, {frames}) => sum + frames, 0),
    seconds: (performance.now() - start) / 1000,
  };
}

async function inLanes(
  jobs: readonly Job[],
  options: RenderOptions,
  made: Map<Job, MadeJob>,
): Promise<void> {
  const waiting = [...jobs];
  const faults: unknown[] = [];
  let telling: Promise<unknown> = Promise.resolve();
  const tell = (job: Job, {files, facts}: MadeJob) =>
    (telling = telling.then(() => options.onFiles?.(job, files, facts)));
  const browsers = options.browsers ?? new RenderBrowsers(() => openFor(jobs, options));
  const lane = async () => {
    let renderBrowser: RenderBrowser | undefined;
    try {
      renderBrowser = await browsers.take();
      while (waiting.length > 0 && faults.length === 0) {
        if (renderBrowser.browser.signal.aborted) {
          await browsers.give(renderBrowser);
          renderBrowser = await browsers.take();
        }
        // Another lane may have taken the last one meanwhile.
        const job = waiting.shift();
        if (!job) break;
        const result = await attempt(renderBrowser, job, options);
        if (!result) continue;
        made.set(job, result);
        await tell(job, result);
      }
    } catch (error) {
      faults.push(error);
    } finally {
      if (renderBrowser) await browsers.give(renderBrowser);
    }
  };
  const count = Math.min(options.lanes ?? 1, jobs.length);
  await Promise.all(Array.from({length: count}, lane));
  if (!options.browsers) await browsers.close();
  if (faults.length > 0) throw faults[0];
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
  const {onMessage = () => {}, signal, ahead} = options;
  return RenderBrowser.open(scenesOf(jobs, options), onMessage, signal, ahead?.take());
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
  const faults = await compilingFaults(scenesOf(jobs, options), options.onMessage);
  const broken = jobs.filter(({clip}) => faults.has(clip));
  broken.forEach(job => options.onFailure?.(job, faults.get(job.clip)));
  return jobs.filter(job => !broken.includes(job));
}

/** What is wrong with scenes that do not compile, by the clips' ids. */
export async function compilingFaults(
  scenes: readonly SceneFolder[],
  onMessage?: (text: string) => void,
): Promise<ReadonlyMap<string, unknown>> {
  const faults = new Map<string, unknown>();
  try {
    await bundle(scenes, onMessage);
    return faults;
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
  }
  for (const scene of scenes) {
    await bundle([scene]).catch((error: unknown) => faults.set(scene.id, error));
  }
  return faults;
}
