import type {Element, ElementContent} from 'hast';
import {h} from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';
import type {Figure} from '../../Figure';
import {authorInline} from '../html/authorTree';
import {setFormulas} from '../html/setFormulas';
import {languageNames, languageTag} from '../pageWords';
import {plainWords} from '../plainWords';
import {filmSources, movingPicture, picture} from '../sources';

/**
 * A figure to paste into the HTML of a page in Moodle or Canvas: a film with controls, its
 * captions in a file of their own if there is one, and its words; no script, and no class
 * or id that a cleaner would take away.
 *
 * @param baseUrl - Where the figure's files lie: `https://example.org/course/`.
 * @throws Error when the base is no URL of the web.
 */
export async function pasteBlock(figure: Figure, baseUrl: string): Promise<string> {
  const base = checkedBase(baseUrl);
  const absolute = Object.fromEntries(
    Object.entries(figure.files).map(([format, url]) => [
      format,
      new URL(url, base).href,
    ]),
  );
  const placed = {...figure, files: absolute};
  const caption = await authorInline(figure.caption, figure.lang);
  const tree = h(null, [
    h('figure', {lang: languageTag(figure.lang)}, [
      filmOrPicture(placed),
      caption.length > 0 ? h('figcaption', ...(caption as ElementContent[])) : null,
      plainWords(placed),
    ]),
  ]);
  setFormulas(tree, 'mathml');
  return unified().use(rehypeStringify).stringify(tree) + '\n';
}

function checkedBase(baseUrl: string): string {
  if (!/^https?:\/\/[^/]/.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new Error(
      'Expected the address of the folder with the films, such as ' +
        `https://example.org/course/, got "${baseUrl}".`,
    );
  }
  return baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
}

function filmOrPicture(figure: Figure): Element {
  const {files, run, width, height, lang} = figure;
  const sources = filmSources(figure);
  if (sources.length === 0) {
    return h('img', {
      src: movingPicture(files) ?? picture(files),
      alt: run.alt,
      width,
      height,
    });
  }
  const vtt = files['vtt'];
  return h(
    'video',
    {
      ...{controls: true, muted: true, playsInline: true, preload: 'none'},
      ...{poster: files['png'], width, height, title: run.title},
      style: 'max-width: 100%; height: auto',
    },
    ...sources.map(({src, type}) => h('source', {src, type})),
    vtt === undefined
      ? null
      : h('track', {
          ...{kind: 'captions', srcLang: languageTag(lang), label: languageNames[lang]},
          src: vtt,
        }),
    run.alt,
  );
}
