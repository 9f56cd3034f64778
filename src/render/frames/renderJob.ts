/** One job: its scene in a page, the pass of its film, its stills and texts. */
import {chunkFrames} from '../page/chunks';
import type {SceneFacts} from '../page/main';
import type {SceneSettings} from '../page/ScenePlayer';
import {frameRange} from '../plan/frameRange';
import type {Job, Progress, RenderedFile} from '../plan/Job';
import {momentFrame} from '../plan/moments';
import {writeStrip} from '../sheet/writeStrip';
import {FramePass} from './FramePass';
import type {JobProfile} from './profile';
import {receiveFrames} from './receiveFrames';
import type {RenderBrowser} from './RenderBrowser';
import type {ScenePage} from './ScenePage';
import {chapterCues, writeTexts} from './writeTexts';

export interface JobOptions {
  /** Pages that draw a film side by side; one by default. The frames are the same. */
  readonly workers?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Told after each film where its time went. */
  readonly onProfile?: (profile: JobProfile) => void;
}

/** What came of a job, or of a part of it. */
interface Made {
  readonly files: readonly RenderedFile[];
  readonly frames: number;
}

/**
 * Makes the files of a job.
 *
 * @returns Them, and what is known of the run: its frames, captions and beats.
 * @throws RenderError when the clip, the browser or a file fails; PlanError when the run
 *   has not what the job asks for. What is not complete is removed.
 */
export async function renderJob(
  renderBrowser: RenderBrowser,
  job: Job,
  options: JobOptions,
): Promise<Made & {readonly facts: SceneFacts}> {
  const page = await renderBrowser.openScene(settingsOf(job));
  try {
    const made =
      job.outputs.length > 0
        ? await renderFilm(renderBrowser, page, job, options)
        : await renderStills(renderBrowser, page, job);
    const strip = job.strip
      ? [await writeStrip(renderBrowser, page, job, job.strip)]
      : [];
    const texts = await writeTexts(page, job);
    return {...made, files: [...made.files, ...strip, ...texts], facts: page.facts};
  } finally {
    await page.close();
  }
}

function settingsOf(job: Job): SceneSettings {
  const {clip, variables, width, height, fps, transparent = false} = job;
  const all = transparent ? {...variables, transparent} : variables;
  return {clip, variables: all, width, height, fps, transparent};
}

async function renderFilm(
  renderBrowser: RenderBrowser,
  page: ScenePage,
  job: Job,
  options: JobOptions,
): Promise<Made> {
  const total = page.facts.frames;
  const range = frameRange(job, total);
  const frames = range.last - range.first + 1;
  const pass = await FramePass.open(job, {
    range,
    chapters: chapterCues(page, job),
    signal: renderBrowser.browser.signal,
  });
  const helpers: ScenePage[] = [];
  try {
    const isInside = (still: Job['stills'][number]) => {
      const frame = momentFrame(still, job, page.facts);
      if (frame === null) return true;
      if (frame < range.first || frame > range.last) return false;
      pass.addStill(frame, still.path);
      return true;
    };
    const outside = job.stills.filter(still => !isInside(still));
    const count = Math.min(options.workers ?? 1, Math.ceil(frames / chunkFrames));
    const opening = Array.from({length: count - 1}, () =>
      renderBrowser.openScene(settingsOf(job)),
    );
    helpers.push(...(await Promise.all(opening)));
    const report = reporter(job, frames, options.onProgress);
    const profiles = await receiveFrames(
      renderBrowser,
      [page, ...helpers],
      range,
      async words => {
        await pass.take(words);
        report(pass.done);
      },
    );
    options.onProfile?.({
      job,
      frames,
      pages: profiles,
      encode: pass.encodeMilliseconds,
    });
    const files = await pass.finish();
    const more = await renderStills(renderBrowser, page, {...job, stills: outside});
    return {files: [...files, ...more.files], frames: pass.done + more.frames};
  } catch (error) {
    await pass.abort();
    throw error;
  } finally {
    await Promise.all(helpers.map(page => page.close()));
  }
}

async function renderStills(
  renderBrowser: RenderBrowser,
  page: ScenePage,
  job: Job,
): Promise<Made> {
  const files: RenderedFile[] = [];
  // All moments are known before the first picture is written.
  const stills = job.stills.map(still => ({
    ...still,
    frame: momentFrame(still, job, page.facts),
  }));
  for (const still of stills) {
    const {frame} = still;
    if (frame === null) continue;
    const range = {first: frame, last: frame};
    const pass = await FramePass.open(
      {...job, outputs: []},
      {range, chapters: [], signal: renderBrowser.browser.signal},
    );
    try {
      pass.addStill(frame, still.path);
      await receiveFrames(renderBrowser, [page], range, words => pass.take(words));
      files.push(...(await pass.finish()));
    } catch (error) {
      await pass.abort();
      throw error;
    }
  }
  return {files, frames: files.length};
}

/** Progress ten times a second at most. */
function reporter(
  job: Job,
  frames: number,
  onProgress: ((progress: Progress) => void) | undefined,
): (done: number) => void {
  const start = performance.now();
  let last = 0;
  return done => {
    const now = performance.now();
    if (!onProgress || (now - last < 100 && done < frames)) return;
    last = now;
    const framesPerSecond = done / Math.max(0.001, (now - start) / 1000);
    const secondsLeft = (frames - done) / framesPerSecond;
    onProgress({job, frame: done, frames, framesPerSecond, secondsLeft});
  };
}
