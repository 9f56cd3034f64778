/** The pictures that a lesson names itself, and where they go beside its page. */
import {basename, dirname, posix} from 'node:path';
import {findImage} from '../check/findImage';
import type {CopiedFile, PlacedImage} from '../pages/Lesson';
import {relativeUrl} from '../pages/relativeUrl';
import type {ReadLesson} from './ReadLesson';

export interface LessonImages {
  readonly copies: readonly CopiedFile[];
  /** Those whose URL is another on the page. */
  readonly placed: readonly PlacedImage[];
}

/**
 * Finds a lesson's images; what is missing is left as it is written.
 *
 * @param page - The path of the lesson's page from the folder that is written.
 */
export function lessonImages({lesson, file}: ReadLesson, page: string): LessonImages {
  const copies: CopiedFile[] = [];
  const placed: PlacedImage[] = [];
  for (const {target, form, place, alt} of lesson.images) {
    if (target.kind !== 'file') continue;
    const from = findImage(dirname(file), target);
    if (from === undefined) continue;
    const besidePage = posix.join(posix.dirname(page), target.path);
    const staysThere =
      target.from === 'lesson' && form !== 'loose' && !besidePage.startsWith('..');
    if (staysThere) {
      copies.push({path: besidePage, from});
      continue;
    }
    const path = `images/${basename(from)}`;
    copies.push({path, from});
    placed.push({
      start: place.start,
      end: place.end,
      url: relativeUrl(page, path),
      alt,
    });
  }
  return {copies, placed};
}
