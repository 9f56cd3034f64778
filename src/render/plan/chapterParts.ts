/** A film for each chapter: the parts of a job, known when its scene is open. */
import type {Beat} from '../../clip/beats/moments';
import {frameRange} from './frameRange';
import type {Job, StillRequest} from './Job';
import {PlanError} from './PlanError';

/** What is known of a run that is to be cut. */
interface ToldRun {
  readonly frames: number;
  readonly beats: readonly Pick<Beat, 'name' | 'start'>[];
}

/**
 * Cuts a job where its beats begin. The parts tile the film: what comes before the first
 * beat belongs to it, the last lasts until the end, and no frame is in two of them. A
 * chapter of which the job shows nothing has no part. Every file of a part has its
 * chapter's number and name, and its poster is the chapter's own moment; the alt text, which
 * is of the whole, stays one.
 *
 * @returns The job alone where it is not to be cut.
 * @throws PlanError when the run tells no beats, or shows nothing of the range.
 */
export function chapterParts(job: Job, {frames, beats}: ToldRun): readonly Job[] {
  if (job.split === undefined) return [job];
  if (beats.length === 0) {
    throw new PlanError(
      `Expected "${job.clip}" to tell beats, where its film can be cut; with these ` +
        'parameters it tells none. Leave --chapters out.',
    );
  }
  frameRange(job, frames);
  const {from = 0, to = Infinity} = job;
  const parts = beats.map(({name, start}, i) => ({
    name,
    number: String(i + 1).padStart(String(beats.length).length, '0'),
    from: i === 0 ? from : Math.max(from, start),
    to: Math.min(to, beats[i + 1]?.start ?? frames / job.fps),
  }));
  // Two chapters round the time between them to the same frame.
  const isShown = (part: {from: number; to: number}) =>
    Math.round(part.from * job.fps) < Math.round(part.to * job.fps);
  return parts.filter(isShown).map(({name, number, ...range}, i) => {
    const {alt, ...part} = partOf(job, job.split!.stem, `-${number}-${name}`);
    const stills = part.stills.map(still => ({...still, at: name}));
    return {...part, stills, ...range, ...(alt && i === 0 ? {alt} : {})};
  });
}

/** The job with a mark behind the stem of every path, but that of the alt text. */
function partOf({split: _, ...job}: Job, stem: string, mark: string): Job {
  const named = (path: string) =>
    path.startsWith(stem) ? stem + mark + path.slice(stem.length) : path;
  const renamed = <T extends {readonly path: string}>(places: readonly T[]) =>
    places.map(place => ({...place, path: named(place.path)}));
  return {
    ...job,
    outputs: renamed(job.outputs),
    stills: renamed<StillRequest>(job.stills),
    ...(job.captions === undefined ? {} : {captions: named(job.captions)}),
    ...(job.chapters === undefined ? {} : {chapters: named(job.chapters)}),
  };
}
