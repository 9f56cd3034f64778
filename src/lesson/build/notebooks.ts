import {existsSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import type {Lesson, PageFile} from '../pages/Lesson';
import {lessonNotebook} from '../pages/jupyter/lessonNotebook';

/**
 * Lessons as notebooks, each with the posters of its figures inside.
 *
 * @param root - The folder that is written, absolute.
 */
export async function notebooks(
  lessons: readonly Lesson[],
  root: string,
): Promise<PageFile[]> {
  return Promise.all(
    lessons.map(lesson =>
      lessonNotebook(lesson, {
        posterOf({files}) {
          if (files['png'] === undefined) return undefined;
          const folder = dirname(resolve(root, lesson.path));
          const path = resolve(folder, decodeURIComponent(files['png']));
          return existsSync(path) ? readFileSync(path) : undefined;
        },
      }),
    ),
  );
}
