import {
  courseStatus,
  type CourseStatus,
  type FileStatus,
} from '../../../course/build/courseStatus';
import {inScratch} from '../../../course/build/scratch';
import type {Shard} from '../../../course/build/shards';
import type {CourseStore} from '../../../course/build/storedCourse';
import {planCourse, type Failure} from '../../../course/build/planCourse';
import {pruned} from '../../../course/build/prune';
import {CourseError, placeText} from '../../../course/file/CourseError';
import type {Call} from '../../line/Command';
import {exitCode} from '../../output/exit';
import {interruptible} from '../../output/interruption';
import {print, printJson, say} from '../../output/print';
import {progressDisplay} from '../../output/progress';
import {lanesHere} from '../../../render/frames/lanes';
import {namedByCourse, requirePlaces} from '../../render/outputPlaces';
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
import {allFiles, toMake} from './statusText';

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
  const {force, readOnly = false, fromStore = false} = options;
  requireRight(opened);
  const shard = options.shard === undefined ? undefined : readShard(options.shard);
  const store = await buildStore({...options, readOnly, fromStore}, cwd);
  return interruptible(async signal => {
    const known = courseStatus(course, catalogue, place);
    const around = {...options, cwd, signal, store};
    if (!store) return makeFiles({...opened, status: known}, toMake(known), around);
    if (shard) return makeShard({...opened, status: known}, shard, {...around, store});
    const status = await takeStored({course, status: known, place}, store, around);
    if (fromStore) return tellMissing(status, options);
    if (!force) requireOwn(toMake(status));
    const queue = options.queue ?? process.env['DOWNHILL_QUEUE'];
    return queue
      ? buildByQueue({...opened, found: status}, {store, queue}, around)
      : makeFiles({...opened, status}, toMake(status), around);
  });
}

type KnownCourse = CourseToMake & {readonly status: CourseStatus};

interface Around extends Omit<Options, 'store'> {
  readonly cwd: string;
  readonly signal: AbortSignal;
  readonly store?: CourseStore | undefined;
}

/** Makes one machine's part, for the store alone. */
async function makeShard(
  known: KnownCourse,
  shard: Shard,
  around: Around & {readonly store: CourseStore},
): Promise<number> {
  const {status, catalogue, place} = known;
  const files = await filesOfShard(status, catalogue, shard, around.store);
  if (files.length === 0) {
    return tellNothing(
      `The store has all of shard ${shard.index}/${shard.count}.`,
      around,
    );
  }
  return inScratch(place, files, scratch => {
    const there = {...around, cwd: scratch.place.root};
    return renderFiles({...known, ...scratch}, files, there);
  });
}

/** Makes files in their places. */
async function makeFiles(
  known: KnownCourse,
  files: readonly FileStatus[],
  around: Around,
): Promise<number> {
  const {quiet, json, force, prune} = around;
  if (!force) requireOwn(files);
  const status = prune ? await pruned(known.status, known.place) : known.status;
  if (!quiet && !json) tellOrphans(status);
  if (files.length === 0) {
    return tellNothing(`${allFiles(status.files.length)} current.`, around);
  }
  return renderFiles({...known, status}, files, around);
}

function tellNothing(
  text: string,
  {json, quiet}: Pick<Options, 'json' | 'quiet'>,
): number {
  if (json) printJson({files: [], failures: []});
  else if (!quiet) print(text);
  return exitCode.done;
}

/** Plans, renders, and says what was made and what could not be. */
async function renderFiles(
  {course, catalogue, place, status}: KnownCourse,
  files: readonly FileStatus[],
  {signal, store, jobs, quiet, json, cwd}: Around,
): Promise<number> {
  const tell = quiet ? () => {} : computing();
  const plan = await planCourse(files, catalogue, place, (done, of) => {
    signal.throwIfAborted();
    tell(done, of);
  });
  requirePlaces(plan.jobs, namedByCourse);
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
  sayFailures(report.failures);
  const {length} = report.failures;
  if (length === 0) return exitCode.done;
  say(`${length} of ${files.length} files could not be made.`);
  const isPassing = report.failures.every(({mayPass}) => mayPass);
  return isPassing ? exitCode.tryAgain : exitCode.failed;
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
  } else if (!quiet) print(`${allFiles(status.files.length)} there.`);
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

/** Says which files could not be made, and why, a line each. */
export function sayFailures(failures: readonly Failure[]): void {
  failures.forEach(({place, path, message}) =>
    say(`${placeText(place)}: ${path}: ${message}`),
  );
}

/** A line when computing takes longer than a moment. */
export function computing(): (done: number, of: number) => void {
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
