/** A GIF or a WebP of at most so many bytes: the best picture that fits. */
import {basename} from 'node:path';
import {writtenBytes} from '../../schema';
import {beginFile, discard, moveIntoPlace} from '../frames/atomicFile';
import {openPages} from '../frames/openPages';
import {renderFilm, type OpenJob} from '../frames/renderFilm';
import type {Made} from '../frames/renderStills';
import {canFit, type FittingFormat} from '../plan/formats';
import {frameCount, frameRange} from '../plan/frameRange';
import type {Job, Output, RenderedFile} from '../plan/Job';
import {RenderError} from '../RenderError';
import {fitInWords} from './fitInWords';
import {fitLadder, type Rung} from './fitLadder';
import {searchFit} from './searchFit';

/** An output with a limit. */
export interface LimitedOutput extends Output {
  readonly format: FittingFormat;
  readonly maxBytes: number;
}

/** Whether an output is to fit in so many bytes. */
export function isLimited(output: Output): output is LimitedOutput {
  return output.maxBytes !== undefined && canFit(output.format);
}

/**
 * Renders an output of a job as often as it takes: first as it is asked for, then with the
 * settings of a ladder, until the best that fits is known. The same job gives the same
 * file, and nothing is left but that.
 *
 * @param open - The job's scene, open at the job's own size and rate.
 * @throws RenderError when not even the smallest setting fits, or as {@link renderFilm} does.
 */
export async function renderToFit(
  open: OpenJob,
  job: Job,
  output: LimitedOutput,
): Promise<Made> {
  const rungs = fitLadder(output.format, job);
  const trials = new Map<number, RenderedFile>();
  let frames = 0;
  const measure = async (index: number) => {
    const made = await tryOut(open, job, output, rungs[index]!);
    const file = made.files[0]!;
    trials.set(index, file);
    frames += made.frames;
    return file.bytes;
  };
  try {
    const estimates = rungs.map(({estimate}) => estimate);
    const {index, fits} = await searchFit(estimates, output.maxBytes, measure);
    const [rung, trial] = [rungs[index]!, trials.get(index)!];
    if (!fits) throw tooLarge(output, rung, trial);
    trials.delete(index);
    await moveIntoPlace(trial.path, output.path);
    const {fps, loss} = rung;
    const {maxBytes, path} = output;
    const fit = {maxBytes, isReduced: index > 0, fps, ...loss};
    return {files: [{...trial, path, fit}], frames};
  } finally {
    for (const {path} of trials.values()) await discard(path);
  }
}

/** Makes one setting's file, beside its place, under a name that nobody knows. */
async function tryOut(
  open: OpenJob,
  job: Job,
  {format, path}: LimitedOutput,
  {width, height, fps, loss}: Rung,
): Promise<Made> {
  const trial = await beginFile(path);
  const output: Output = {format, path: trial, ...loss};
  const film: Job = {...job, width, height, fps, outputs: [output], stills: []};
  const isOwn = width === job.width && height === job.height && fps === job.fps;
  const {renderBrowser, workers} = open;
  const frames = frameCount(frameRange(job, open.pages[0]!.facts.frames));
  try {
    const pages = isOwn
      ? open.pages
      : await openPages(renderBrowser, film, {workers, frames});
    try {
      open.count.begin(frameCount(frameRange(film, pages[0]!.facts.frames)));
      return await renderFilm({...open, pages}, film);
    } finally {
      if (!isOwn) await Promise.all(pages.map(page => page.close()));
    }
  } catch (error) {
    await discard(trial);
    throw error;
  }
}

function tooLarge(
  {path, maxBytes}: LimitedOutput,
  rung: Rung,
  {bytes, width, height}: RenderedFile,
): RenderError {
  const [limit, least] = [writtenBytes(maxBytes), writtenBytes(bytes)];
  // Rounded, both may look the same.
  const isNear = limit === least;
  return new RenderError(
    `Expected ${basename(path)} to fit in ${isNear ? `${maxBytes} B` : limit}; the ` +
      `smallest that can be made has ${isNear ? `${bytes} B` : least} ` +
      `(${width}x${height}, ${fitInWords({...rung, ...rung.loss})}). Show a shorter part with --from and ` +
      '--to, or allow more with --max-size.',
  );
}
