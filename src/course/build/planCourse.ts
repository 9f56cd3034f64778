/** From what is missing or stale to the passes that make it; all that is wrong is found first. */
import type {Catalogue} from '../../project/catalogue';
import {isRefusal} from '../../project/run/isRefusal';
import {PlanError} from '../../render/plan/PlanError';
import {requireFitting} from '../../render/plan/planRender';
import type {Job} from '../../render/plan/Job';
import type {Place} from '../file/CourseError';
import type {WantedFile} from '../files/WantedFile';
import type {FileStatus} from './courseStatus';
import {mayPass} from './mayPass';
import {planFiles} from './planFiles';
import {settleWish, type SettledWish} from './settleWish';

/** Files of one run. */
export interface RunGroup {
  readonly settled: SettledWish;
  readonly files: readonly FileStatus[];
}

/** A file that was not made, and why. */
export interface Failure {
  readonly path: string;
  /** Where the course asks for what cannot be. */
  readonly place: Place;
  readonly message: string;
  /** Whether it may go well when it is tried again. */
  readonly mayPass: boolean;
}

export interface CoursePlan {
  readonly jobs: readonly Job[];
  /** Whose files a pass makes. */
  readonly groupOf: ReadonlyMap<Job, RunGroup>;
  readonly failures: readonly Failure[];
}

/**
 * Runs every simulation that is needed and plans the passes.
 *
 * @param files - What is to be made.
 * @param onRun - Told before each simulation: how many are done, of how many.
 */
export async function planCourse(
  files: readonly FileStatus[],
  catalogue: Catalogue,
  {folder, root}: {readonly folder: string; readonly root: string},
  onRun: (done: number, of: number) => void = () => {},
): Promise<CoursePlan> {
  const groupOf = new Map<Job, RunGroup>();
  const failures: Failure[] = [];
  const groups = [...byWish(files).values()];
  for (const [i, group] of groups.entries()) {
    onRun(i, groups.length);
    const [{wanted}] = group as [FileStatus, ...FileStatus[]];
    try {
      group.forEach(file => requireFittingFile(file.wanted));
      const settled = await settleWish(catalogue, wanted.wish, folder);
      const jobs = planFiles(
        group.map(file => file.wanted),
        settled,
        root,
      );
      jobs.forEach(job => groupOf.set(job, {settled, files: group}));
    } catch (error) {
      const failure = failureOf(error, wanted);
      failures.push(...group.map(file => ({path: file.wanted.path, ...failure})));
    }
  }
  return {jobs: [...groupOf.keys()], groupOf, failures};
}

function byWish(files: readonly FileStatus[]): Map<string, FileStatus[]> {
  const groups = new Map<string, FileStatus[]>();
  for (const file of files) {
    const key = JSON.stringify(file.wanted.wish);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return groups;
}

function requireFittingFile({format, wish}: WantedFile): void {
  const {size, from, to, transparent} = wish;
  requireFitting({formats: [format], size, from, to, transparent});
}

function failureOf(error: unknown, {entry}: WantedFile): Omit<Failure, 'path'> {
  const {message, parameter} = error as Error & {readonly parameter?: string};
  if (!isRefusal(error) || parameter === undefined) {
    const text = error instanceof PlanError ? withoutDashes(message) : message;
    return {place: entry.place, message: text, mayPass: mayPass(error)};
  }
  const key = parameter in entry.sweep ? 'sweep' : 'set';
  return {place: entry.placeOf([key, parameter]), message, mayPass: false};
}

/** A plan speaks of flags; a course file has names. */
function withoutDashes(message: string): string {
  return message.replace(/--(?=[a-z])/g, '');
}
