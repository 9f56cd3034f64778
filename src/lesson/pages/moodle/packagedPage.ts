import {posix} from 'node:path';
import type {LessonPage} from '../html/lessonPage';
import type {Lesson} from '../Lesson';
import type {PackagedPage} from './imsManifest';

/** A lesson's page in a package, with the files that its figures show. */
export function packagedPage({path, title}: LessonPage, lesson: Lesson): PackagedPage {
  const urls = lesson.figures.flatMap(({figure: {files, otherTheme = {}}}) => [
    ...Object.values(files),
    ...Object.values(otherTheme),
  ]);
  const files = urls.map(url =>
    posix.join(posix.dirname(path), decodeURIComponent(url)),
  );
  return {path, title, files: [...new Set(files)]};
}
