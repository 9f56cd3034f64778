/** Makes what is missing or stale in a course, a few passes side by side. */
import {existsSync} from 'node:fs';
import {relative, resolve, sep} from 'node:path';
import type {SceneFacts} from '../../render/page/main';
import type {Catalogue} from '../../project/catalogue';
import {render, type RenderOptions} from '../../render/frames/render';
import {chaptersOf, cutCues} from '../../render/frames/cutCues';
import type {Job, RenderedFile} from '../../render/plan/Job';
import type {Course} from '../file/Course';
import {formatOf} from '../files/formatOf';
import type {RunFacts} from '../RunFacts';
import {
  runId,
  writeManifest,
  type FileRecord,
  type ManifestRecord,
} from '../state/CourseManifest';
import {sha256Of} from '../state/fileState';
import {mayPass} from './mayPass';
import {freshManifest} from './freshManifest';
import {giveToStore, withRecords, type CourseStore} from './storedCourse';
import type {CoursePlace, CourseStatus, FileStatus} from './courseStatus';
import type {CoursePlan, Failure, RunGroup} from './planCourse';

export interface BuildOptions extends Pick<
  RenderOptions,
  'lanes' | 'browsers' | 'signal' | 'onProgress' | 'onMessage'
> {
  /** To which everything is given that is made. */
  readonly store?: CourseStore | undefined;
}

export interface BuildReport {
  readonly files: readonly RenderedFile[];
  readonly failures: readonly Failure[];
  readonly frames: number;
  readonly seconds: number;
}

/** A course, and what is to be made of it. */
export interface PlannedCourse {
  readonly course: Course;
  readonly catalogue: Catalogue;
  readonly place: CoursePlace;
  readonly status: CourseStatus;
  readonly plan: CoursePlan;
}

/**
 * Renders a plan. After every pass the manifest says what it made, so that a build which is
 * ended goes on where it was.
 *
 * @throws What ended it, when it is aborted; the browser's failure to start.
 */
export async function buildCourse(
  {course, catalogue, place, status, plan}: PlannedCourse,
  options: BuildOptions,
): Promise<BuildReport> {
  const failures = [...plan.failures];
  let manifest = freshManifest(course, status.manifest);
  if (plan.jobs.length === 0) return {files: [], failures, frames: 0, seconds: 0};
  const summary = await render(plan.jobs, {
    ...options,
    scenes: catalogue.scenes,
    async onFiles(job, files, facts) {
      const group = plan.groupOf.get(job)!;
      const run = runFacts(job, group, facts, catalogue);
      const records = group.files.map(file =>
        recordOf(file, {job, files, run, root: place.root}),
      );
      manifest = withRecords(manifest, run, records.flat());
      await writeManifest(place.manifest, manifest);
      if (!options.store) return;
      for (const [i, file] of group.files.entries()) {
        const kept = await giveToStore(file, records[i]!, run, place, options.store);
        if (kept === records[i]) continue;
        manifest = withRecords(manifest, run, kept);
        await writeManifest(place.manifest, manifest);
      }
    },
    onFailure(job, error) {
      failures.push(...failuresOf(job, plan.groupOf.get(job)!, error, place.root));
    },
  });
  const {files, frames, seconds} = summary;
  const order = status.files.map(({wanted}) => wanted.path);
  failures.sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
  return {files, failures, frames, seconds};
}

function runFacts(
  job: Job,
  {settled}: RunGroup,
  {cues, beats, frames}: SceneFacts,
  catalogue: Catalogue,
): RunFacts {
  const {clip, from = 0, to = Infinity, fps} = job;
  const seconds = frames / fps;
  const cut = cutCues(chaptersOf(beats, seconds), from, to);
  return {
    clip,
    title: catalogue.clips.find(({id}) => id === clip)!.title,
    parameters: settled.parameters,
    automatic: settled.automatic,
    alt: settled.alt,
    captions: cutCues(cues, from, to),
    chapters: cut,
    seconds: Math.min(seconds, to) - from,
  };
}

interface Made {
  readonly job: Job;
  readonly files: readonly RenderedFile[];
  readonly run: RunFacts;
  readonly root: string;
}

/** What the manifest says of a file now; nothing of one that another pass makes. */
function recordOf(
  {wanted, key}: Pick<FileStatus, 'wanted' | 'key'>,
  {job, files, run, root}: Made,
): (readonly [string, ManifestRecord])[] {
  if (wanted.cut) return partRecords({wanted, key}, files, run, root);
  const path = resolve(root, wanted.path);
  const made = files.find(file => file.path === path);
  if (made) return [[wanted.path, fileRecord(wanted.wish, made, key, run)]];
  const isLeftOut = job.stills.some(still => still.path === path) && !existsSync(path);
  return isLeftOut ? [[wanted.path, {key, absent: true}]] : [];
}

/** Of a film of which each chapter is a file, and of each. */
function partRecords(
  {wanted, key}: Pick<FileStatus, 'wanted' | 'key'>,
  files: readonly RenderedFile[],
  run: RunFacts,
  root: string,
): (readonly [string, ManifestRecord])[] {
  const start = `${resolve(root, wanted.cut!.stem)}-`;
  const parts = files
    .filter(({path}) => path.startsWith(start) && formatOf(path) === wanted.format)
    .map(file => ({
      path: relative(root, file.path).replaceAll(sep, '/'),
      record: fileRecord(wanted.wish, file, key, run),
    }));
  if (parts.length === 0) return [];
  return [
    [wanted.path, {key, parts: parts.map(({path}) => path)}],
    ...parts.map(({path, record}) => [path, record] as const),
  ];
}

function fileRecord(
  {theme, lang, words, pace, textScale}: FileStatus['wanted']['wish'],
  {path, bytes, format, width, height, seconds, frames, fit}: RenderedFile,
  key: string,
  run: RunFacts,
): FileRecord {
  return {
    key,
    sha256: sha256Of(path),
    bytes,
    format,
    run: runId(run),
    look: {theme, lang, words, pace, textScale},
    ...(width === undefined || height === undefined ? {} : {width, height}),
    ...(seconds === undefined || frames === undefined ? {} : {seconds, frames}),
    ...(fit === undefined ? {} : {fit}),
  };
}

function failuresOf(
  job: Job,
  {files}: RunGroup,
  error: unknown,
  root: string,
): Failure[] {
  const paths = new Set([
    ...[...job.outputs, ...job.stills].map(({path}) => path),
    ...[job.strip?.path, job.captions, job.chapters, job.alt?.path],
  ]);
  return files
    .filter(({wanted}) => paths.has(resolve(root, wanted.path)))
    .map(({wanted}) => ({
      path: wanted.path,
      place: wanted.entry.place,
      message: (error as Error).message,
      mayPass: mayPass(error),
    }));
}
