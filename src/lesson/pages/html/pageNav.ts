/** What stands over a page and under it. */
import type {Element} from 'hast';
import {h} from 'hastscript';
import {pageWords} from '../pageWords';
import {relativeUrl} from '../relativeUrl';
import type {Language} from '../../../words';
import type {Nav, PageLink} from './Nav';

interface Settings {
  readonly lang: Language;
  readonly nav?: Nav;
  /** Of the page's own file in the course. */
  readonly path: string;
}

/** The course's name, the list of its pages, and the switch between dark and light. */
export function pageHead({lang, nav, path}: Settings): Element {
  const say = pageWords(lang);
  const words = {
    dataDark: say.message('Dark page'),
    dataLight: say.message('Light page'),
  };
  return h('header', {className: ['dh-head']}, [
    nav
      ? h('a', {className: ['dh-course'], ...to(path, nav.course)}, nav.course.title)
      : null,
    nav && nav.pages.length > 0
      ? h('nav', {ariaLabel: say.message('Lessons')}, [
          h('details', {className: ['dh-pages']}, [
            h('summary', say.message('Lessons')),
            h(
              'ol',
              nav.pages.map(link => h('li', h('a', to(path, link), link.title))),
            ),
          ]),
        ])
      : null,
    h('button', {type: 'button', className: ['dh-theme'], hidden: true, ...words}),
  ]);
}

/** The pages before and after. */
export function pageFoot({lang, nav, path}: Settings): Element | null {
  const pages = nav?.pages ?? [];
  const here = pages.findIndex(link => link.path === path);
  if (here < 0 || pages.length < 2) return null;
  const say = pageWords(lang);
  const steps = [
    {link: pages[here - 1], rel: 'prev', word: say.message('Previous')},
    {link: pages[here + 1], rel: 'next', word: say.message('Next')},
  ];
  const links = steps.map(({link, rel, word}) =>
    link
      ? h('a', {rel: [rel], className: [`dh-${rel}`], ...to(path, link)}, [
          h('span', {className: ['dh-step']}, word),
          ' ',
          h('span', link.title),
        ])
      : null,
  );
  const label = `${say.message('Previous')}, ${say.message('Next')}`;
  return h('nav', {className: ['dh-foot'], ariaLabel: label}, links);
}

function to(from: string, {path}: PageLink) {
  return {
    href: relativeUrl(from, path) || '#',
    ariaCurrent: path === from ? ('page' as const) : undefined,
  };
}
