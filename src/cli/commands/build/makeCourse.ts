import {courseStatus, type CourseStatus} from '../../../course/build/courseStatus';
import {planCourse} from '../../../course/build/planCourse';
import {pruned} from '../../../course/build/prune';
import {CourseError, placeText} from '../../../course/file/CourseError';
import type {Call} from '../../line/Command';
import {exitCode} from '../../output/exit';
import {interruptible} from '../../output/interruption';
import {print, printJson, say} from '../../output/print';
import {progressDisplay} from '../../output/progress';
import {lanesHere} from '../../../render/frames/lanes';
import {requirePlaces} from '../../render/outputPlaces';
import {table, withShortPath} from '../../render/runJobs';
import {
  buildStore,
  filesOfShard,
  readShard,
  takeStored,
  type StoreWish,
} from './buildStore';
import {buildByQueue} from './buildByQueue';
import type {build} from './command';
import type {OpenCourse} from './openCourse';
import {requireOwn} from './requireOwn';
import {toMake} from './statusText';

type All = Call<(typeof build)['options']>['options'];
type Options = Pick<All, 'quiet' | 'json' | 'force' | 'prune'> &
  Partial<Pick<All, 'jobs' | keyof StoreWish>>;

/** A course that needs not come from a file. */
export type CourseToMake = Pick<OpenCourse, 'course' | 'catalogue' | 'place'> &
  Partial<Pick<OpenCourse, 'mistakes'>>;

/**
 * Builds a course that was opened.
 *
 * @throws UsageError where a file is in the way that no build made; CourseError where a
 *   clip of a lesson is wrong: without its files others would be taken for left over.
 */
export async function makeCourse(
  opened: CourseToMake,
  options: Options,
  cwd: string,
): Promise<number> {
  const {course, catalogue, place} = opened;
  const {
    quiet,
    json,
    force,
    prune,
    jobs,
    readOnly = false,
    fromStore = false,
  } = options;
  requireRight(opened);
  const shard = options.shard === undefined ? undefined : readShard(options.shard);
  const store = await buildStore({...options, readOnly, fromStore}, cwd);
  const tell = quiet ? () => {} : computing();
  return interruptible(async signal => {
    const known = courseStatus(course, catalogue, place);
    const found =
      store && !shard
        ? await takeStored({course, status: known, place}, store, {
            force,
            quiet,
            signal,
          })
        : known;
    if (fromStore) return tellMissing(found, options);
    const queue = options.queue ?? process.env['DOWNHILL_QUEUE'];
    if (queue && store && !shard) {
      const around = {force, quiet, signal};
      return buildByQueue({course, catalogue, place, found}, {store, queue}, around);
    }
    const files =
      store && shard
        ? await filesOfShard(found, catalogue, shard, store)
        : toMake(found);
    if (!force) requireOwn(files);
    const status = prune ? await pruned(found, place) : found;
    if (!quiet && !json) tellOrphans(status);
    if (files.length === 0) {
      if (json) printJson({files: [], failures: []});
      else if (!quiet) print(nothingToDo(status, options.shard));
      return exitCode.done;
    }
    const plan = await planCourse(files, catalogue, place, (done, of) => {
      signal.throwIfAborted();
      tell(done, of);
    });
    requirePlaces(plan.jobs);
    const {buildCourse} = await import('../../../course/build/buildCourse');
    const display = quiet ? undefined : progressDisplay(plan.jobs);
    const report = await buildCourse(
      {course, catalogue, place, status, plan},
      {
        signal,
        lanes: jobs ?? lanesHere(),
        store,
        onProgress: progress => display?.update(progress),
        ...(quiet ? {} : {onMessage: say}),
      },
    ).finally(() => display?.stop());
    const shown = {
      ...report,
      files: report.files.map(file => withShortPath(file, cwd)),
    };
    if (json) printJson(shown);
    else if (!quiet && report.files.length > 0) print(table(shown));
    report.failures.forEach(({place, path, message}) =>
      say(`${placeText(place)}: ${path}: ${message}`),
    );
    const {length} = report.failures;
    if (length === 0) return exitCode.done;
    say(`${length} of ${files.length} files could not be made.`);
    return report.failures.every(({mayPass}) => mayPass)
      ? exitCode.tryAgain
      : exitCode.failed;
  });
}

function nothingToDo({files}: CourseStatus, shard: string | undefined): string {
  return shard === undefined
    ? `All ${files.length} files are current.`
    : `The store has all of shard ${shard}.`;
}

/** What a store does not have, a line each; 1 where something is missing. */
function tellMissing(
  status: CourseStatus,
  {quiet, json}: Pick<Options, 'quiet' | 'json'>,
): number {
  const missing = toMake(status).map(({wanted, key}) => ({path: wanted.path, key}));
  if (json) printJson({missing});
  else if (missing.length > 0) {
    print(missing.map(({path}) => path).join('\n'));
    say(`The store lacks ${missing.length} of ${status.files.length} files.`);
  } else if (!quiet) print(`All ${status.files.length} files are there.`);
  return missing.length > 0 ? exitCode.failed : exitCode.done;
}

/**
 * Lets pass what nothing is wrong with.
 *
 * @throws CourseError for the first clip of a lesson that is wrong.
 */
export function requireRight({mistakes = []}: Pick<CourseToMake, 'mistakes'>): void {
  const [first, ...others] = mistakes;
  if (!first) return;
  if (others.length === 0) throw first;
  throw new CourseError(
    first.place,
    `${first.reason} ${others.length} more in lessons: ` +
      '"downhill build --check" lists them.',
  );
}

/** A line when computing takes longer than a moment. */
function computing(): (done: number, of: number) => void {
  let next = Date.now() + 1000;
  return (done, of) => {
    if (Date.now() < next) return;
    next = Date.now() + 5000;
    say(`Computing ${done + 1}/${of} runs …`);
  };
}

function tellOrphans({orphans}: CourseStatus): void {
  if (orphans.length === 0) return;
  const [first] = orphans;
  const more = orphans.length === 1 ? '' : ` and ${orphans.length - 1} more`;
  say(`No longer in the course: ${first}${more}. --prune removes what builds made.`);
}
