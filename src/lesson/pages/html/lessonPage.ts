import type {Element, ElementContent} from 'hast';
import type {Language} from '../../../words';
import type {Lesson, PageFile} from '../Lesson';
import {toText} from './toText';
import {pagePath} from '../relativeUrl';
import {figureElement} from './figureElement';
import {lessonBody} from './lessonBody';
import {linkToPages} from './lessonLinks';
import {liveScript} from './liveElement';
import type {Nav} from './Nav';
import {page} from './page';

/** A lesson whose text is made, before the page around it. */
export interface LessonText {
  readonly title: string;
  /** Of its page. */
  readonly path: string;
  readonly lang: Language;
  /** Its first paragraph, for a page of contents; none where that has a formula. */
  readonly summary?: string;
  readonly children: readonly ElementContent[];
  /** Whether a figure of it is live. */
  readonly isLive: boolean;
}

/**
 * Makes the text of a lesson, with its figures.
 *
 * @param lessons - The paths of the lessons that have pages: links to them lead there.
 */
export async function lessonText(
  lesson: Lesson,
  lessons: readonly string[] = [],
): Promise<LessonText> {
  const {title, children} = await lessonBody(lesson, figureElement);
  linkToPages(children, lesson.path, lessons);
  const summary = firstParagraph(children);
  return {
    title,
    path: pagePath(lesson.path),
    lang: lesson.lang,
    children,
    isLive: lesson.figures.some(({figure}) => figure.live !== undefined),
    ...(summary === undefined ? {} : {summary}),
  };
}

export interface LessonPageOptions {
  /** The folder in which `pageAssets` lie; `assets` unless told. */
  readonly assets?: string;
  readonly nav?: Nav;
}

/** What became of a lesson. */
export interface LessonPage extends PageFile {
  readonly title: string;
  readonly content: string;
}

/** A lesson's text as a page. */
export function pageOfText(
  {title, path, lang, children, isLive}: LessonText,
  {assets = 'assets', nav}: LessonPageOptions = {},
): LessonPage {
  const around = nav ? {nav} : {};
  const scripts = isLive ? [liveScript] : [];
  const content = page({title, lang, path, assets, main: children, scripts, ...around});
  return {path, title, content};
}

/**
 * A lesson as a page, at the lesson's place with the ending `.html`. It works from a
 * folder, with scripts and without; beside it stand `pageAssets`.
 */
export async function lessonPage(
  lesson: Lesson,
  {
    lessons,
    ...options
  }: LessonPageOptions & {readonly lessons?: readonly string[]} = {},
): Promise<LessonPage> {
  return pageOfText(await lessonText(lesson, lessons), options);
}

function firstParagraph(children: readonly ElementContent[]): string | undefined {
  const isParagraph = (node: ElementContent): node is Element =>
    node.type === 'element' && node.tagName === 'p';
  const first = children.find(isParagraph);
  // A typeset formula holds its text twice.
  if (!first || JSON.stringify(first).includes('"katex"')) return undefined;
  return toText(first).trim() || undefined;
}
