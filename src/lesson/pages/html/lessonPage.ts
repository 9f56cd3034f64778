import type {Element, ElementContent} from 'hast';
import type {Lesson, PageFile} from '../Lesson';
import {toText} from './toText';
import {pagePath} from '../relativeUrl';
import {figureElement} from './figureElement';
import {lessonBody} from './lessonBody';
import {linkToPages} from './lessonLinks';
import type {Nav} from './Nav';
import {page} from './page';

export interface LessonPageOptions {
  /** The folder in which `pageAssets` lie; `assets` unless told. */
  readonly assets?: string;
  readonly nav?: Nav;
  /** The paths of the lessons that have pages: links to them lead there. */
  readonly lessons?: readonly string[];
}

/** What became of a lesson. */
export interface LessonPage extends PageFile {
  readonly title: string;
  /** Its first paragraph, for a page of contents; none where that has a formula. */
  readonly summary?: string;
  readonly content: string;
}

/**
 * A lesson as a page, at the lesson's place with the ending `.html`. It works from a
 * folder, with scripts and without; beside it stand `pageAssets`.
 */
export async function lessonPage(
  lesson: Lesson,
  {assets = 'assets', nav, lessons = []}: LessonPageOptions = {},
): Promise<LessonPage> {
  const {title, children} = await lessonBody(lesson, figureElement);
  linkToPages(children, lesson.path, lessons);
  const path = pagePath(lesson.path);
  const {lang} = lesson;
  const around = nav ? {nav} : {};
  const content = page({title, lang, path, assets, main: children, ...around});
  const summary = firstParagraph(children);
  return {path, title, content, ...(summary === undefined ? {} : {summary})};
}

function firstParagraph(children: readonly ElementContent[]): string | undefined {
  const isParagraph = (node: ElementContent): node is Element =>
    node.type === 'element' && node.tagName === 'p';
  const first = children.find(isParagraph);
  // A typeset formula holds its text twice.
  if (!first || JSON.stringify(first).includes('"katex"')) return undefined;
  return toText(first).trim() || undefined;
}
