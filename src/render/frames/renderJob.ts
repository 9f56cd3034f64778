/** One job: its scene in pages, the passes of its films, its stills and texts. */
import {chunkFrames, connections} from '../page/chunks';
import type {SceneFacts} from '../page/main';
import {isLimited, renderToFit} from '../fit/renderToFit';
import {chapterParts} from '../plan/chapterParts';
import {frameCount, frameRange} from '../plan/frameRange';
import type {Job, Progress} from '../plan/Job';
import {writeStrip} from '../sheet/writeStrip';
import {FrameCount} from './FrameCount';
import {openPages} from './openPages';
import type {JobProfile} from './profile';
import {renderFilm, type OpenJob} from './renderFilm';
import {renderStills, type Made} from './renderStills';
import type {RenderBrowser} from './RenderBrowser';
import {writeTexts} from './writeTexts';

export interface JobOptions {
  /** Pages that draw a film side by side; one by default. The frames are the same. */
  readonly workers?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Told after each film where its time went. */
  readonly onProfile?: (profile: JobProfile) => void;
  /** Slow preparations, and files that become large, are told here. */
  readonly onMessage?: (text: string) => void;
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
  {workers: asked = 1, onProgress, onProfile, onMessage = () => {}}: JobOptions,
): Promise<MadeJob> {
  const workers = Math.min(asked, connections);
  const start = performance.now();
  const [page] = await openPages(renderBrowser, job, {workers: 1, frames: 1});
  const opening = performance.now() - start;
  const pages = [page!];
  try {
    const {facts} = page!;
    if (job.from !== undefined || job.to !== undefined) frameRange(job, facts.frames);
    const parts = chapterParts(job, facts);
    const films = parts.filter(({outputs}) => outputs.length > 0);
    const lengths = films.map(part => frameCount(frameRange(part, facts.frames)));
    const longest = {
      workers: workers - 1,
      frames: Math.max(0, ...lengths) - chunkFrames,
    };
    pages.push(...(await openPages(renderBrowser, job, longest)));
    const count = new FrameCount(job, onProgress);
    count.begin(lengths.reduce((sum, length) => sum + length, 0));
    const open = {renderBrowser, pages, workers, count, onProfile, onMessage, opening};
    const made: Made[] = [];
    for (const part of parts) made.push(await renderPart(open, part));
    return {...together(made), facts};
  } finally {
    await Promise.all(pages.map(page => page.close()));
  }
}

/** Films and stills in one pass, but those whose bytes have a limit, one by one. */
async function renderPart(open: OpenJob, part: Job): Promise<Made> {
  const {renderBrowser, pages} = open;
  const page = pages[0]!;
  const outputs = part.outputs.filter(output => !isLimited(output));
  const made = [
    outputs.length > 0
      ? await renderFilm(open, {...part, outputs})
      : await renderStills(renderBrowser, page, part),
  ];
  for (const output of part.outputs.filter(isLimited)) {
    made.push(await renderToFit(open, part, output));
  }
  const strip = part.strip
    ? [await writeStrip(renderBrowser, page, part, part.strip)]
    : [];
  const {files, frames} = together(made);
  return {files: [...files, ...strip, ...(await writeTexts(page, part))], frames};
}

function together(made: readonly Made[]): Made {
  return {
    files: made.flatMap(({files}) => files),
    frames: made.reduce((sum, {frames}) => sum + frames, 0),
  };
}
