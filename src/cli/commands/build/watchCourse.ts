import {lessonFolders} from '../../../lesson/build/lessonFiles';
import {sceneSources} from '../../../project/sceneSources';
import type {Call} from '../../line/Command';
import {filesAmong} from '../../project/filesAmong';
import {onChanges} from '../../project/onChanges';
import type {build} from './command';
import {openCourse, type CourseWish, type OpenCourse} from './openCourse';
import {makeCourse} from './makeCourse';

/**
 * Builds a course, and again whenever something that it is made from changes, until
 * Ctrl-C.
 *
 * @throws UsageError when the course file cannot be read at the beginning.
 */
export async function watchCourse(
  wish: CourseWish,
  options: Call<(typeof build)['options']>['options'],
): Promise<number> {
  return onChanges({
    open: () => openCourse(wish),
    inputsOf,
    make: opened => makeCourse(opened, options, wish.cwd),
    quiet: options.quiet,
  });
}

/**
 * The course file, its lessons and their folders, its clips' sources and folders, and the
 * files that parameters name.
 */
function inputsOf({course, catalogue, place, file, lessons}: OpenCourse): string[] {
  const wanted = new Set(course.entries.map(({clip}) => clip));
  const scenes = catalogue.scenes.filter(({id}) => wanted.has(id));
  const values = course.entries.flatMap(({set, sweep}): unknown[] => [
    ...Object.values(set),
    ...Object.values(sweep).flat(),
  ]);
  return [
    file,
    ...lessons.map(lesson => lesson.file),
    ...(course.lessons ? lessonFolders(course.lessons, place.folder) : []),
    ...scenes.flatMap(scene => [scene.folder, ...sceneSources(scene)]),
    ...filesAmong(values, place.folder),
  ];
}
