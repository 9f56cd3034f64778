import {
  courseStatus,
  type CourseStatus,
  type FileStatus,
} from '../../../course/build/courseStatus';
import {planCourse} from '../../../course/build/planCourse';
import {pruned} from '../../../course/build/prune';
import {CourseError, placeText} from '../../../course/file/CourseError';
import type {Call} from '../../line/Command';
import {UsageError} from '../../line/UsageError';
import {exitCode} from '../../output/exit';
import {interruptible} from '../../output/interruption';
import {print, printJson, say} from '../../output/print';
import {progressDisplay} from '../../output/progress';
import {lanesHere} from '../../../render/frames/lanes';
import {requirePlaces} from '../../render/outputPlaces';
import {table, withShortPath} from '../../render/runJobs';
import type {build} from './command';
import type {OpenCourse} from './openCourse';
import {toMake} from './statusText';

type All = Call<(typeof build)['options']>['options'];
type Options = Pick<All, 'quiet' | 'json' | 'force' | 'prune'> &
  Partial<Pick<All, 'jobs'>>;

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
  const {quiet, json, force, prune, jobs} = options;
  requireRight(opened);
  const found = courseStatus(course, catalogue, place);
  if (!force) requireOwn(found.files);
  const status = prune ? await pruned(found, place) : found;
  if (!quiet && !json) tellOrphans(status);
  const files = toMake(status);
  if (files.length === 0) {
    if (json) printJson({files: [], failures: []});
    else if (!quiet) print(`All ${status.files.length} files are current.`);
    return exitCode.done;
  }
  const tell = quiet ? () => {} : computing();
  return interruptible(async signal => {
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
    return exitCode.failed;
  });
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

function requireOwn(files: readonly FileStatus[]): void {
  const [first, ...others] = files.filter(
    ({state}) => state === 'foreign' || state === 'changed',
  );
  if (!first) return;
  const {wanted, state} = first;
  const why =
    state === 'foreign' ? 'no build made it' : 'it was changed since its build';
  const more =
    others.length === 0
      ? ''
      : `; the same holds for ${others.length} more, which "downhill build --dry-run" lists`;
  throw new UsageError(
    `Expected ${wanted.path} to be replaceable, but ${why}${more}. Give it another name ` +
      'in the course file, move it away, or replace it with --force.',
  );
}

function tellOrphans({orphans}: CourseStatus): void {
  if (orphans.length === 0) return;
  const [first] = orphans;
  const more = orphans.length === 1 ? '' : ` and ${orphans.length - 1} more`;
  say(`No longer in the course: ${first}${more}. --prune removes what builds made.`);
}
