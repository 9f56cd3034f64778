import {courseStatus, type CourseStatus} from '../../../course/build/courseStatus';
import {mayPass} from '../../../course/build/mayPass';
import type {Call, Run} from '../../line/Command';
import {UsageError} from '../../line/UsageError';
import {exitCode, report} from '../../output/exit';
import {print, printJson} from '../../output/print';
import type {build} from './command';
import {isWrong, linesOf, plainMessages} from '../lesson/summary';
import {checkedLessons} from './checkedLessons';
import {makeCourse, requireRight} from './makeCourse';
import {openCourse, type OpenCourse} from './openCourse';
import {statusText} from './statusText';

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
  const isCurrent = status.files.every(({state}) => state === 'current');
  const isDone = isCurrent && !lessons.some(({messages}) => messages.some(isWrong));
  if (json) {
    const found = course.lessons && check ? lessons.flatMap(plainMessages) : undefined;
    const {orphans} = status;
    printJson({files: stateRows(status), orphans, ...(found ? {lessons: found} : {})});
  } else {
    lessons.flatMap(linesOf).forEach(print);
    if (!quiet || !isCurrent) print(statusText(status, options));
  }
  return isDone || dryRun ? exitCode.done : exitCode.failed;
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
