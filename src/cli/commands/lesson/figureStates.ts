import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {courseStatus} from '../../../course/build/courseStatus';
import type {FigureState} from '../../../lesson/check/FigureState';
import {stateIn} from '../build/checkedLessons';
import {openCourse} from '../build/openCourse';

/** The course file where none is named. */
const usual = 'course.yaml';

interface CourseNamed {
  readonly cwd: string;
  readonly project: string | undefined;
  readonly file: string | undefined;
}

/**
 * How the files of a course stand, by their paths.
 *
 * @param named - Without a file, the usual one counts where it exists.
 * @throws As a build of the course does.
 */
export async function figureStates({
  cwd,
  project,
  file = existsSync(resolve(cwd, usual)) ? usual : undefined,
}: CourseNamed): Promise<FigureState> {
  if (file === undefined) return () => 'unknown';
  const {course, catalogue, place} = await openCourse({cwd, file, project});
  return stateIn(courseStatus(course, catalogue, place), place.root);
}
