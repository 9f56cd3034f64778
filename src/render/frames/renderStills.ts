import type {Job, RenderedFile} from '../plan/Job';
import {momentFrame} from '../plan/moments';
import {FramePass} from './FramePass';
import {receiveFrames} from './receiveFrames';
import type {RenderBrowser} from './RenderBrowser';
import type {ScenePage} from './ScenePage';

/** What came of a job, or of a part of it. */
export interface Made {
  readonly files: readonly RenderedFile[];
  readonly frames: number;
}

/**
 * Draws the stills of a job, one after the other.
 *
 * @throws PlanError, before the first is written, when the run has not one's moment.
 */
export async function renderStills(
  renderBrowser: RenderBrowser,
  page: ScenePage,
  job: Job,
): Promise<Made> {
  const files: RenderedFile[] = [];
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
