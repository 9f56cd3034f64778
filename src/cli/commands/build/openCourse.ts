import {dirname, resolve} from 'node:path';
import {coursePlace, type CoursePlace} from '../../../course/build/courseStatus';
import {readCourse} from '../../../course/file/readCourse';
import type {Course} from '../../../course/file/Course';
import type {CourseError} from '../../../course/file/CourseError';
import {withLessonFigures} from '../../../lesson/build/courseFigures';
import {lessonFiles} from '../../../lesson/build/lessonFiles';
import type {LessonFile} from '../../../lesson/build/ReadLesson';
import {idOf} from '../../../lesson/resolve/resolveClip';
import {loadCatalogue, type Catalogue} from '../../../project/catalogue';
import {quoted} from '../../../schema';
import {UsageError} from '../../line/UsageError';
import {findProject} from '../../project/findProject';
import {readForeign} from '../../../project/readForeign';

export interface OpenCourse {
  /** With an entry for each figure of its lessons. */
  readonly course: Course;
  readonly lessons: readonly LessonFile[];
  /** What is wrong in clips of lessons; nothing is made of those. */
  readonly mistakes: readonly CourseError[];
  readonly catalogue: Catalogue;
  readonly place: CoursePlace;
  /** The course file, absolute. */
  readonly file: string;
}

/** Where the command was given, and what it was given. */
export interface CourseWish {
  readonly cwd: string;
  readonly file: string;
  /** The folder of `--project`. */
  readonly project: string | undefined;
}

/** A course with more than this is another kind of file. */
const mostBytes = 10_000_000;

/**
 * Reads a course file with its lessons, and loads the clips that they name, no others.
 *
 * @throws UsageError when the file cannot be read; CourseError with the place of what is
 *   wrong in it.
 */
export async function openCourse({
  cwd,
  file,
  project,
}: CourseWish): Promise<OpenCourse> {
  const path = resolve(cwd, file);
  const course = readCourse(textOf(path, file), file);
  const folder = dirname(path);
  const {root, isTrusted} = findProject(folder, project);
  const lessons = course.lessons ? lessonFiles(course.lessons, {folder, file}) : [];
  const ids = new Set([
    ...course.entries.map(({clip}) => clip),
    ...lessons.flatMap(({lesson: {clips}}) => clips.flatMap(clip => idOf(clip) ?? [])),
  ]);
  // Without one all would be loaded.
  const catalogue = await loadCatalogue(root, {ids: [...ids, ''], isTrusted});
  return {
    ...withLessonFigures(course, lessons, catalogue),
    lessons,
    catalogue,
    place: coursePlace(path, course),
    file: path,
  };
}

function textOf(path: string, file: string): string {
  const bytes = bytesOf(path, file);
  if (bytes.length <= mostBytes && !bytes.includes(0)) return bytes.toString('utf8');
  throw new UsageError(
    `Expected ${quoted(file)} to be a course file, got ${bytes.length} bytes that are ` +
      'none. A course file is YAML text.',
  );
}

function bytesOf(path: string, file: string): Buffer {
  try {
    return readForeign(path);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new UsageError(
      `Expected a course file that can be read, got ${quoted(file)} (${code}). ` +
        '"downhill init" makes a course with one; "downhill build --help" says more.',
    );
  }
}
