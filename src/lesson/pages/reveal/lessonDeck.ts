import {posix} from 'node:path';
import type {Element, ElementContent, Root} from 'hast';
import {h} from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {lessonBody} from '../html/lessonBody';
import type {Lesson} from '../Lesson';
import type {LessonPage} from '../html/lessonPage';
import {languageTag} from '../pageWords';
import {relativeUrl} from '../relativeUrl';
import {slideFigure} from './slideFigure';
import {slides, type Slide} from './slides';

export interface DeckOptions {
  /** The folder in which `deckAssets` lie; `deck` unless told. */
  readonly assets?: string;
}

/**
 * A lesson as slides for reveal.js, at the lesson's place with the ending `.slides.html`.
 * It works from a folder; beside it stand `deckAssets`.
 */
export async function lessonDeck(
  lesson: Lesson,
  {assets = 'deck'}: DeckOptions = {},
): Promise<LessonPage> {
  const {title, children} = await lessonBody(lesson, slideFigure);
  for (const child of children) visit(child, 'element', withoutSections);
  const {dir, name} = posix.parse(lesson.path);
  const path = posix.join(dir, `${name}.slides.html`);
  const asset = (file: string) => relativeUrl(path, `${assets}/${file}`);
  const style = (file: string) => h('link', {rel: 'stylesheet', href: asset(file)});
  const root: Root = h(null, [
    {type: 'doctype'},
    '\n',
    h('html', {lang: languageTag(lesson.lang)}, [
      h('head', [
        h('meta', {charSet: 'utf-8'}),
        h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
        h('title', title),
        ...[
          'reset.css',
          'reveal.css',
          'katex/katex.min.css',
          'type.css',
          'deck.css',
        ].map(style),
      ]),
      '\n',
      h('body', [
        h('div', {className: ['reveal']}, [
          h('div', {className: ['slides']}, slides(children).flatMap(slideElement)),
        ]),
        '\n',
        h('script', {src: asset('reveal.js')}),
        h('script', {src: asset('deck.js')}),
        '\n',
      ]),
    ]),
    '\n',
  ]);
  return {path, title, content: unified().use(rehypeStringify).stringify(root)};
}

/** To reveal.js, a section is a slide, wherever it is. */
function withoutSections(element: Element): void {
  if (element.tagName === 'section') element.tagName = 'div';
}

function slideElement({children, isFigure}: Slide): ElementContent[] {
  const kind = isFigure ? 'dh-film' : 'dh-text';
  return [h('section', {className: [kind]}, ...children), {type: 'text', value: '\n'}];
}
