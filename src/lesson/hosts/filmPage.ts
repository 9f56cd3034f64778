/** A film as a page of its own that is nothing but a URL: it needs no file beside it. */
import {readFileSync} from 'node:fs';
import {h} from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';
import type {Figure} from '../Figure';
import {figureIds} from '../pages/html/figureIds';
import {filmElement} from '../pages/html/filmElement';
import {languageTag} from '../pages/pageWords';

const types: Readonly<Record<string, string>> = {
  webm: 'video/webm',
  mp4: 'video/mp4',
  png: 'image/png',
};

const style =
  'html,body{margin:0;height:100%;background:#0f141c}video{display:block;width:100%;' +
  'height:100%;object-position:top}p{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}';

/**
 * The URL of a page with a figure's film, with controls, captions and chapters.
 *
 * @param fileOf - The file of one of the figure's URLs, which becomes a part of the page;
 *   undefined where the URL itself leads there from everywhere.
 */
export function filmPage(
  figure: Figure,
  fileOf: (url: string) => string | undefined,
): string {
  const {files, run, lang} = figure;
  const film = ['webm', 'mp4'].filter(format => files[format] !== undefined);
  // Every format would be loaded with the page, so the first has to do.
  const shown = Object.entries(files)
    .filter(([format, url]) => {
      const isLinked = fileOf(url) === undefined;
      return (
        format === 'png' || (isLinked ? film.includes(format) : format === film[0])
      );
    })
    .map(([format, url]) => [format, sourceOf(format, url, fileOf(url))] as const);
  const {otherTheme: _, ...one} = figure;
  const own = {...one, files: Object.fromEntries(shown)};
  const ids = figureIds(figure);
  const page = h('html', {lang: languageTag(lang)}, [
    h('head', [
      h('meta', {charSet: 'utf-8'}),
      h('title', run.title),
      h('style', style),
    ]),
    h('body', [filmElement(own, ids, false), h('p', {id: ids.alt}, run.alt)]),
  ]);
  const html = unified()
    .use(rehypeStringify)
    .stringify({type: 'root', children: [{type: 'doctype'}, page]});
  return `data:text/html;base64,${Buffer.from(html).toString('base64')}`;
}

function sourceOf(format: string, url: string, file: string | undefined): string {
  if (file === undefined) return url;
  return `data:${types[format]};base64,${readFileSync(file).toString('base64')}`;
}
