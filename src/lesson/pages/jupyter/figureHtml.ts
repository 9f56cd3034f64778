import type {Element, RootContent, Text} from 'hast';
import {h} from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';
import type {Figure} from '../../Figure';
import {authorInline} from '../html/authorTree';
import {toText} from '../html/toText';
import {plainWords} from '../plainWords';
import {movingPicture, picture} from '../sources';

/**
 * A figure as the output of a cell: what JupyterLab's sanitizer leaves as it is, so that a
 * notebook that is not trusted yet shows it too. The film's URL is on `video` itself, and
 * what is said stands below, as tracks are dropped.
 *
 * @see https://github.com/jupyterlab/jupyterlab packages/apputils/src/sanitizer.ts
 */
export async function figureHtml(figure: Figure): Promise<string> {
  const caption = await authorInline(figure.caption, figure.lang);
  const shown = h('figure', [
    filmOrPicture(figure),
    caption.length === 0 ? null : h('figcaption', caption.map(asTyped)),
    plainWords(figure),
  ]);
  return unified()
    .use(rehypeStringify)
    .stringify({type: 'root', children: [shown]});
}

/** Jupyter sets formulas itself, where it finds dollars. */
function asTyped<T extends RootContent>(node: T): T | Text {
  if (node.type !== 'element') return node;
  const {className} = node.properties;
  if (Array.isArray(className) && className.includes('language-math')) {
    return {type: 'text', value: `$${toText(node)}$`};
  }
  return {...node, children: node.children.map(asTyped)};
}

function filmOrPicture({files, run, width}: Figure): Element {
  // An editor that embeds a browser may come without H.264; all play WebM.
  const src = files['webm'] ?? files['mp4'];
  const poster = files['png'];
  // The film's own proportions give its height.
  if (src === undefined) {
    return h('img', {src: movingPicture(files) ?? picture(files), alt: run.alt, width});
  }
  return h('video', {src, poster, controls: true, muted: true, preload: 'none', width});
}
