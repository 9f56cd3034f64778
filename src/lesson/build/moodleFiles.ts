/** Lessons for Moodle: a package of their pages, and what is pasted into pages of its own. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Language} from '../../words';
import type {CopiedFile, Lesson, PageFile} from '../pages/Lesson';
import {imsPackage} from '../pages/moodle/imsPackage';
import {packagedPage} from '../pages/moodle/packagedPage';
import {pasteBlock} from '../pages/moodle/pasteBlock';
import {htmlPages} from './htmlPages';

export interface MoodleOptions {
  readonly title: string;
  readonly lang: Language;
  /** The folder that is written, absolute: the figures lie there. */
  readonly root: string;
  /** Where that folder will be on the web; without, nothing can be pasted. */
  readonly baseUrl: string | undefined;
}

/** `course.zip`, and `paste/<figure>.html` for each figure where the address is known. */
export async function moodleFiles(
  lessons: readonly Lesson[],
  copies: readonly CopiedFile[],
  {title, lang, root, baseUrl}: MoodleOptions,
): Promise<PageFile[]> {
  const site = await htmlPages(lessons, {title, lang});
  const pages = lessons.map(lesson => {
    const path = lesson.path.replace(/\.\w+$/, '.html');
    const page = site.files.find(file => file.path === path)!;
    const link = site.nav.pages.find(other => other.path === path)!;
    return packagedPage({...page, title: link.title, content: ''}, lesson);
  });
  const read = ({path, from}: CopiedFile) => ({path, content: readFileSync(from)});
  const figures = [...new Set(pages.flatMap(({files}) => files))].map(path =>
    read({path, from: resolve(root, path)}),
  );
  const own = [...site.copies, ...copies].map(read);
  const unique = new Map(
    [...own, ...figures, ...site.files].map(file => [file.path, file]),
  );
  const content = imsPackage({title, lang, pages, files: [...unique.values()]});
  const pasted = baseUrl === undefined ? [] : await pasteFiles(lessons, baseUrl);
  return [{path: 'course.zip', content}, ...pasted];
}

async function pasteFiles(
  lessons: readonly Lesson[],
  baseUrl: string,
): Promise<PageFile[]> {
  const figures = lessons.flatMap(({path, figures}) =>
    figures.map(({figure}) => ({page: path, figure})),
  );
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  return Promise.all(
    figures.map(async ({page, figure}) => ({
      path: `paste/${page.replace(/\.\w+$/, '')}-${figure.id}.html`,
      content: await pasteBlock(figure, new URL('.', new URL(page, base)).href),
    })),
  );
}
