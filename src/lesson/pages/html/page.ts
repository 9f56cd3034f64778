/** The shell of a page: the same for a lesson, a course's contents and a gallery. */
import type {ElementContent, Root} from 'hast';
import {h} from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';
import type {Language} from '../../../words';
import {languageTag, pageWords} from '../pageWords';
import {relativeUrl} from '../relativeUrl';
import type {Nav} from './Nav';
import {pageFoot, pageHead} from './pageNav';

export interface Page {
  readonly title: string;
  /** In a sentence, for search engines. */
  readonly description?: string;
  readonly lang: Language;
  /** Of its own file in the course. */
  readonly path: string;
  /** The folder in which `pageAssets` lie, in the course. */
  readonly assets: string;
  readonly main: readonly ElementContent[];
  readonly nav?: Nav;
  /** Other scripts among the assets, which the page does without. */
  readonly scripts?: readonly string[];
  /** Stands at `main`, to give a kind of page a look of its own. */
  readonly kind?: string;
}

/** A complete page as HTML, which works from a folder as from a server. */
export function page(settings: Page): string {
  const {title, description, lang, main, nav, kind = 'lesson', scripts = []} = settings;
  const asset = (name: string) =>
    relativeUrl(settings.path, `${settings.assets}/${name}`.replace(/^\.?\//, ''));
  const fullTitle =
    nav && nav.course.title !== title ? `${title} · ${nav.course.title}` : title;
  const root: Root = h(null, [
    {type: 'doctype'},
    '\n',
    h('html', {lang: languageTag(lang)}, [
      h('head', [
        h('meta', {charSet: 'utf-8'}),
        h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
        h('meta', {name: 'color-scheme', content: 'light dark'}),
        h('title', fullTitle),
        description ? h('meta', {name: 'description', content: description}) : null,
        h('link', {rel: 'stylesheet', href: asset('katex/katex.min.css')}),
        h('link', {rel: 'stylesheet', href: asset('type.css')}),
        h('link', {rel: 'stylesheet', href: asset('figure.css')}),
        h('link', {rel: 'stylesheet', href: asset('lesson.css')}),
        // Not deferred: it gives the page its theme before anything is drawn.
        h('script', {src: asset('lesson.js')}),
        ...scripts.map(name => h('script', {src: asset(name), defer: true})),
      ]),
      '\n',
      h('body', [
        skipLink(lang),
        '\n',
        pageHead(settings),
        '\n',
        mainElement(kind, lang, main),
        '\n',
        pageFoot(settings),
        '\n',
      ]),
    ]),
    '\n',
  ]);
  return unified().use(rehypeStringify).stringify(root);
}

function mainElement(
  kind: string,
  lang: Language,
  children: readonly ElementContent[],
): ElementContent {
  const say = pageWords(lang);
  const words = {dataCopy: say.message('Copy'), dataCopied: say.message('Copied')};
  const properties = {id: 'dh-main', className: [`dh-${kind}`], tabIndex: -1};
  return h('main', {...properties, ...words}, ...children);
}

function skipLink(lang: Language): ElementContent {
  const text = pageWords(lang).message('Skip to the text');
  return h('a', {href: '#dh-main', className: ['dh-skip']}, text);
}
