/** One job: its scene in pages, the passes of its films, its stills and texts. */
import {chunkFrames} from '../page/chunks';
import type {SceneFacts} from '../page/main';
import type {SceneSettings} from '../page/ScenePlayer';
import {chapterParts} from '../plan/chapterParts';
import {frameCount, frameRange} from '../plan/frameRange';
import type {Job, Progress} from '../plan/Job';
import {writeStrip} from '../sheet/writeStrip';
import type {JobProfile} from './profile';
import {renderFilm, type OpenJob} from './renderFilm';
import {renderStills, type Made} from './renderStills';
import type {RenderBrowser} from './RenderBrowser';
import type {ScenePage} from './ScenePage';
import {writeTexts} from './writeTexts';

export interface JobOptions {
  /** Pages that draw a film side by side; one by default. The frames are the same. */
  readonly workers?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Told after each film where its time went. */
  readonly onProfile?: (profile: JobProfile) => void;
}

/** What came of a job, and what is known of the run: its frames, captions and beats. */
export interface MadeJob extends Made {
  readonly facts: SceneFacts;
}

/**
 * Makes the files of a job.
 *
 * @throws RenderError when the clip, the browser or a file fails; PlanError when the run
 *   has not what the job asks for. What is not complete is removed.
 */
export async function renderJob(
  renderBrowser: RenderBrowser,
  job: Job,
  {workers = 1, onProgress, onProfile}: JobOptions,
): Promise<MadeJob> {
  const page = await renderBrowser.openScene(settingsOf(job));
  const pages = [page];
  try {
    const {facts} = page;
    const parts = chapterParts(job, facts);
    const films = parts.filter(({outputs}) => outputs.length > 0);
    const lengths = films.map(part => frameCount(frameRange(part, facts.frames)));
    pages.push(...(await openHelpers(renderBrowser, job, lengths, workers)));
    const frames = lengths.reduce((sum, length) => sum + length, 0);
    const onFrames = reporter(job, frames, onProgress);
    const made: Made[] = [];
    for (const part of parts) {
      made.push(await renderPart({renderBrowser, pages, onFrames, onProfile}, part));
    }
    return {
      files: made.flatMap(({files}) => files),
      frames: made.reduce((sum, {frames}) => sum + frames, 0),
      facts,
    };
  } finally {
    await Promise.all(pages.map(page => page.close()));
  }
}

async function renderPart(open: OpenJob, part: Job): Promise<Made> {
  const {renderBrowser, pages} = open;
  const [page] = pages;
  const made =
    part.outputs.length > 0
      ? await renderFilm(open, part)
      : await renderStills(renderBrowser, page!, part);
  const strip = part.strip
    ? [await writeStrip(renderBrowser, page!, part, part.strip)]
    : [];
  const texts = await writeTexts(page!, part);
  return {...made, files: [...made.files, ...strip, ...texts]};
}

/** Pages beside the first, no more than the longest film has work for. */
function openHelpers(
  renderBrowser: RenderBrowser,
  job: Job,
  lengths: readonly number[],
  workers: number,
): Promise<ScenePage[]> {
  const most = Math.ceil(Math.max(0, ...lengths) / chunkFrames);
  const length = Math.max(0, Math.min(workers, most) - 1);
  return Promise.all(
    Array.from({length}, () => renderBrowser.openScene(settingsOf(job))),
  );
}

function settingsOf(job: Job): SceneSettings {
  const {clip, variables, width, height, fps, transparent = false} = job;
  const all = transparent ? {...variables, transparent} : variables;
  return {clip, variables: all, width, height, fps, transparent};
}

/** Progress ten times a second at most; is told how many frames more are done. */
function reporter(
  job: Job,
  frames: number,
  onProgress: ((progress: Progress) => void) | undefined,
): (more: number) => void {
  const start = performance.now();
  let last = 0;
  let done = 0;
  return more => {
    done += more;
    const now = performance.now();
    if (!onProgress || (now - last < 100 && done < frames)) return;
    last = now;
    const framesPerSecond = done / Math.max(0.001, (now - start) / 1000);
    const secondsLeft = (frames - done) / framesPerSecond;
    onProgress({job, frame: done, frames, framesPerSecond, secondsLeft});
  };
}
