/** The films of one pass, and the stills that ride on it. */
import {chunkFrames} from '../page/chunks';
import {frameCount, frameRange} from '../plan/frameRange';
import type {Job} from '../plan/Job';
import {momentFrame} from '../plan/moments';
import type {FrameCount} from './FrameCount';
import {FramePass} from './FramePass';
import {LargeFiles} from './LargeFiles';
import type {JobProfile} from './profile';
import {receiveFrames} from './receiveFrames';
import type {RenderBrowser} from './RenderBrowser';
import {renderStills, type Made} from './renderStills';
import type {ScenePage} from './ScenePage';
import {chapterCues} from './writeTexts';

/** A job whose scene is open. */
export interface OpenJob {
  readonly renderBrowser: RenderBrowser;
  /** They draw side by side; at least one. */
  readonly pages: readonly ScenePage[];
  /** How many pages may draw, where others are opened. */
  readonly workers: number;
  readonly count: FrameCount;
  readonly onProfile: ((profile: JobProfile) => void) | undefined;
  readonly onMessage: (text: string) => void;
  /** Milliseconds until the scene was open. */
  readonly opening: number;
}

/**
 * Draws the part of a clip that a job shows, once, into all of its films.
 *
 * @throws What {@link receiveFrames} does; PlanError when the part is empty.
 */
export async function renderFilm(open: OpenJob, job: Job): Promise<Made> {
  const {renderBrowser, count, onProfile, onMessage, opening} = open;
  const page = open.pages[0]!;
  const range = frameRange(job, page.facts.frames);
  const frames = frameCount(range);
  const pages = open.pages.slice(0, Math.ceil(frames / chunkFrames));
  const pass = await FramePass.open(job, {
    range,
    chapters: chapterCues(page, job),
    signal: renderBrowser.browser.signal,
  });
  try {
    const isInside = (still: Job['stills'][number]) => {
      const frame = momentFrame(still, job, page.facts);
      if (frame === null) return true;
      if (frame < range.first || frame > range.last) return false;
      pass.addStill(frame, still.path);
      return true;
    };
    const outside = job.stills.filter(still => !isInside(still));
    const large = new LargeFiles(pass.outputs, frames, onMessage);
    const take = async (words: Uint32Array) => {
      const before = pass.done;
      await pass.take(words);
      count.add(pass.done - before);
      await large.look(pass.done);
    };
    const hasProfile = onProfile !== undefined;
    const profiles = await receiveFrames(renderBrowser, pages, range, take, hasProfile);
    const drawn = performance.now();
    const files = await pass.finish();
    const {encodeMilliseconds: encode, still, changedPixels} = pass;
    const finish = performance.now() - drawn;
    const times = {open: opening, encode, finish};
    onProfile?.({job, frames, pages: profiles, ...times, still, changedPixels});
    const more = await renderStills(renderBrowser, page, {...job, stills: outside});
    return {files: [...files, ...more.files], frames: pass.done + more.frames};
  } catch (error) {
    await pass.abort();
    throw error;
  }
}
