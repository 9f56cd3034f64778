import {courseStatus, type CourseStatus} from '../../../course/build/courseStatus';
import type {Call, Run} from '../../line/Command';
import {UsageError} from '../../line/UsageError';
import {exitCode} from '../../output/exit';
import {print, printJson} from '../../output/print';
import type {build} from './command';
import {makeCourse} from './makeCourse';
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
  return check || dryRun
    ? tellStatus(opened, options)
    : makeCourse(opened, options, cwd);
};

/** Says what is missing or stale, and makes nothing. */
function tellStatus({course, catalogue, place}: OpenCourse, options: Options): number {
  const status = courseStatus(course, catalogue, place);
  const wanting = status.files.filter(({state}) => state !== 'current');
  const isDone = wanting.length === 0;
  if (options.json) printJson({files: stateRows(status), orphans: status.orphans});
  else if (!options.quiet || !isDone) print(statusText(status, options));
  return isDone || options.dryRun ? exitCode.done : exitCode.failed;
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
