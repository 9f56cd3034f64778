import {resolve} from 'node:path';
import type {VFile} from 'vfile';
import type {CourseStatus} from '../../../course/build/courseStatus';
import {figureDefaults} from '../../../lesson/build/courseFigures';
import {checkLesson} from '../../../lesson/check/checkLesson';
import type {FigureState} from '../../../lesson/check/FigureState';
import type {OpenCourse} from './openCourse';

/** What is wrong in the lessons of a course, in their order. */
export async function checkedLessons(
  {course, catalogue, place, lessons}: OpenCourse,
  status: CourseStatus,
): Promise<readonly VFile[]> {
  if (!course.lessons) return [];
  const surroundings = {
    catalogue,
    stateOf: stateIn(status, place.root),
    defaults: figureDefaults(course.lessons),
  };
  const found: VFile[] = [];
  for (const lesson of lessons) {
    found.push(await checkLesson(lesson, surroundings));
  }
  return found;
}

/**
 * How the files of a course stand, by their paths.
 *
 * @param root - The course's folder, absolute.
 */
export function stateIn({files}: CourseStatus, root: string): FigureState {
  const states = new Map(
    files.map(({wanted, state}) => [resolve(root, wanted.path), state]),
  );
  return path => {
    const state = states.get(path);
    if (state === undefined) return 'unknown';
    return state === 'current' ? 'current' : 'stale';
  };
}
