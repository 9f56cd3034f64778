/** From the lessons that a course names to their files. */
import {readdirSync, type Dirent} from 'node:fs';
import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path';
import type {CourseLessons} from '../../course/file/Course';
import {CourseError} from '../../course/file/CourseError';
import {quoted} from '../../schema';
import {readLesson} from '../read/readLesson';
import {readLessonFile} from '../read/readLessonFile';
import type {LessonFile} from './ReadLesson';

/** Where a course file is, and as what it was named. */
export interface CourseFile {
  /** Absolute. */
  readonly folder: string;
  /** As the user gave it, for messages. */
  readonly file: string;
}

/**
 * Reads the lessons of a course, each once, in the order in which they are named; those of
 * one pattern in that of their names.
 *
 * @throws CourseError at a name of what is no lesson, or a pattern that no file has.
 */
export function lessonFiles(
  {files}: Pick<CourseLessons, 'files'>,
  {folder, file}: CourseFile,
): readonly LessonFile[] {
  const lessons = new Map<string, LessonFile>();
  for (const {pattern, place} of files) {
    const paths = isPattern(pattern) ? matching(folder, pattern) : [pattern];
    if (paths.length === 0) {
      throw new CourseError(
        place,
        `Expected lessons of the pattern ${quoted(pattern)}, found none.`,
      );
    }
    for (const path of paths) {
      const full = resolve(folder, path);
      if (lessons.has(full)) continue;
      const shown = isAbsolute(path) ? path : join(dirname(file), path);
      try {
        const source = readLessonFile(path, folder);
        lessons.set(full, {
          ...{path: shown, file: full, source, lesson: readLesson(source)},
        });
      } catch (error) {
        throw new CourseError(place, (error as Error).message);
      }
    }
  }
  return [...lessons.values()];
}

/** The folders in which files may come to match a course's patterns, absolute. */
export function lessonFolders(
  {files}: Pick<CourseLessons, 'files'>,
  folder: string,
): readonly string[] {
  return files
    .filter(({pattern}) => isPattern(pattern))
    .map(({pattern}) => {
      const steps = pattern.split('/');
      return resolve(folder, ...steps.slice(0, steps.findIndex(isPattern)));
    });
}

function isPattern(path: string): boolean {
  return /[*?]/.test(path);
}

/** Paths from a folder, in the order of their names. */
function matching(folder: string, pattern: string): string[] {
  return found(resolve(folder), pattern.split('/'))
    .map(path => relative(folder, path).replaceAll(sep, '/'))
    .sort();
}

/** `*` and `?` stand for what is in a name, `**` for any folders, none too. */
function found(folder: string, [step, ...rest]: readonly string[]): string[] {
  if (step === undefined) return [];
  if (step === '**') {
    const below = entriesOf(folder).filter(entry => entry.isDirectory());
    return [
      ...found(folder, rest),
      ...below.flatMap(({name}) => found(join(folder, name), [step, ...rest])),
    ];
  }
  if (!isPattern(step) && rest.length > 0) return found(join(folder, step), rest);
  const name = nameMatcher(step);
  return entriesOf(folder)
    .filter(entry => name.test(entry.name))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      if (rest.length > 0) return entry.isDirectory() ? found(path, rest) : [];
      return entry.isFile() ? [path] : [];
    });
}

function nameMatcher(step: string): RegExp {
  const escaped = step.replace(/[\\^$+.()|[\]{}]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u');
}

/** What is hidden, or installed, is no lesson. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true}).filter(
      ({name}) => !name.startsWith('.') && name !== 'node_modules',
    );
  } catch {
    return [];
  }
}
