import {writeAtomically} from '../frames/atomicFile';
import type {RenderBrowser} from '../frames/RenderBrowser';
import type {ScenePage} from '../frames/ScenePage';
import {readFrame, type Pixels} from '../frames/stills';
import type {Job, RenderedFile} from '../plan/Job';
import {stripFrames, type StripRequest} from '../plan/moments';
import {tiled} from './tiled';

/** The gap between two pictures, as a share of their width. */
const gapShare = 1 / 120;
const leastGap = 2;

/**
 * Draws moments of an open scene side by side and writes them as one picture.
 *
 * @throws PlanError when the run has not so many.
 */
export async function writeStrip(
  renderBrowser: RenderBrowser,
  page: ScenePage,
  job: Job,
  strip: StripRequest,
): Promise<RenderedFile> {
  const {width, height, transparent = false} = job;
  const pictures: Pixels[] = [];
  for (const frame of stripFrames(strip, job, page.facts)) {
    pictures.push(await readFrame(renderBrowser, page, {width, height}, frame));
  }
  const whole = tiled([pictures], {
    gap: Math.max(leastGap, Math.round(gapShare * width)),
    margin: 0,
    ground: transparent ? 0 : wordOf(strip.ground),
  });
  const size = {width: whole.width, height: whole.height};
  const {encodePicture} = await import('../encode/picture');
  const settings = {...size, transparent};
  const {format, bytes} = await encodePicture(strip.path, whole.pixels, settings);
  await writeAtomically(strip.path, bytes);
  return {clip: job.clip, format, path: strip.path, bytes: bytes.length, ...size};
}

/** `#0f141c` as an opaque BGRA word. */
function wordOf(color: string): number {
  return (0xff000000 | Number.parseInt(color.slice(1), 16)) >>> 0;
}
