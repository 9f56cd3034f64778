import {courseStatus, type CourseStatus} from '../../../course/build/courseStatus';
import {mayPass} from '../../../course/build/mayPass';
import {planCourse, type Failure} from '../../../course/build/planCourse';
import type {Call, Run} from '../../line/Command';
import {UsageError} from '../../line/UsageError';
import {exitCode, report} from '../../output/exit';
import {print, printJson} from '../../output/print';
import type {build} from './command';
import {isWrong, linesOf, plainMessages} from '../lesson/summary';
import {checkedLessons} from './checkedLessons';
import {computing, makeCourse, requireRight, sayFailures} from './makeCourse';
import {openCourse, type OpenCourse} from './openCourse';
import {statusText, toMake} from './statusText';

type Options = Call<(typeof build)['options']>['options'];

/** Makes what is missing or stale, or says what is. */
export const run: Run<typeof build> = async ({operands, options, cwd}) => {
  const {check, dryRun, watch, project} = options;
  if ([check, dryRun, watch].filter(Boolean).length > 1) {
    throw new UsageError(
      'Expected one of --check, --dry-run and --watch, got several.',
    );
  }
  const wish = {cwd, file: operands[0] ?? 'course.yaml', project};
  if (watch) {
    const {watchCourse} = await import('./watchCourse');
    return watchCourse(wish, options);
  }
  const opened = await openCourse(wish);
  if (check || dryRun) return tellStatus(opened, options);
  try {
    return await makeCourse(opened, options, cwd);
  } catch (error) {
    if (!mayPass(error)) throw error;
    report(error);
    return exitCode.tryAgain;
  }
};

/** Says what is missing or stale, or wrong in a lesson, and makes nothing. */
async function tellStatus(opened: OpenCourse, options: Options): Promise<number> {
  const {course, catalogue, place} = opened;
  const {check, dryRun, json, quiet} = options;
  if (dryRun) requireRight(opened);
  const status = courseStatus(course, catalogue, place);
  const lessons = check ? await checkedLessons(opened, status) : [];
  const failures = dryRun ? await refusals(opened, status, quiet) : [];
  const isCurrent = status.files.every(({state}) => state === 'current');
  const isDone = isCurrent && !lessons.some(({messages}) => messages.some(isWrong));
  if (json) {
    const found = course.lessons && check ? lessons.flatMap(plainMessages) : undefined;
    const {orphans} = status;
    printJson({files: stateRows(status), orphans, ...(found ? {lessons: found} : {})});
  } else {
    lessons.flatMap(linesOf).forEach(print);
    const refused = new Set(failures.map(({path}) => path));
    if (!quiet || !isCurrent) print(statusText(status, options, refused));
  }
  sayFailures(failures);
  return (dryRun ? failures.length === 0 : isDone) ? exitCode.done : exitCode.failed;
}

/** What a build would refuse to make: its runs are computed for that. */
async function refusals(
  {catalogue, place}: OpenCourse,
  status: CourseStatus,
  quiet: boolean,
): Promise<readonly Failure[]> {
  const tell = quiet ? undefined : computing();
  return (await planCourse(toMake(status), catalogue, place, tell)).failures;
}

function stateRows({files}: CourseStatus) {
  return files.map(({wanted, state, key}) => ({
    path: wanted.path,
    format: wanted.format,
    clip: wanted.wish.clip,
    state,
    key,
  }));
}
