/** Lessons as pages that work from a folder. */
import {h} from 'hastscript';
import type {Language} from '../../words';
import type {CopiedFile, Lesson, PageFile} from '../pages/Lesson';
import {lessonText, pageOfText, type LessonText} from '../pages/html/lessonPage';
import type {Nav} from '../pages/html/Nav';
import {page} from '../pages/html/page';
import {pageAssets} from '../pages/html/pageAssets';
import {relativeUrl} from '../pages/relativeUrl';

const assets = 'assets';
const contents = 'index.html';

export interface Site {
  /** Of the whole; one lesson alone has none. */
  readonly title: string;
  readonly lang: Language;
}

export interface SiteFiles {
  readonly files: readonly PageFile[];
  readonly copies: readonly CopiedFile[];
  /** The pages around each, for others that join them. */
  readonly nav: Nav;
}

/** One lesson as a page; several with a page of contents, each leading to the next. */
export async function htmlPages(
  lessons: readonly Lesson[],
  {title, lang}: Site,
): Promise<SiteFiles> {
  const paths = lessons.map(({path}) => path);
  const texts = await Promise.all(lessons.map(lesson => lessonText(lesson, paths)));
  const pages = texts.map(({title: own, path}) => ({title: own, path}));
  const nav = {course: {title, path: contents}, pages};
  const isAlone = nav.pages.length === 1;
  const files = texts.map(text => pageOfText(text, isAlone ? {assets} : {assets, nav}));
  const hasContents = isAlone || pages.some(({path}) => path === contents);
  return {
    files: hasContents ? files : [contentsPage(nav, lang, texts), ...files],
    copies: pageAssets(assets),
    nav,
  };
}

function contentsPage(
  {course, pages}: Nav,
  lang: Language,
  lessons: readonly LessonText[],
): PageFile {
  const {title, path} = course;
  const list = pages.map(link => {
    const summary = lessons.find(lesson => lesson.path === link.path)?.summary;
    return h('li', [
      h('a', {href: relativeUrl(path, link.path)}, link.title),
      summary === undefined ? null : h('p', summary),
    ]);
  });
  const main = [h('h1', title), h('ol', {className: ['dh-contents']}, list)];
  const nav = {course, pages};
  return {
    path,
    content: page({title, lang, path, assets, main, nav, kind: 'contents'}),
  };
}
