/** The page of all nodes: each with its pictures, its example's code and its props. */
import {base64, escaped} from '../../src/render/sheet/sheetPage';
import type {ExamplePicture} from './drawExample';
import type {NodeClass, NodeProp} from './nodeProps';

/** A node, what its example looks like and how it is written. */
export interface GalleryEntry {
  readonly node: NodeClass;
  readonly pictures: readonly ExamplePicture[];
  readonly code: string;
}

const style = `
  body { margin: 2rem auto; max-width: 62rem; padding: 0 1rem;
    font: 16px/1.5 system-ui, sans-serif; background: #fff; color: #1a1f27; }
  nav { columns: 12rem; }
  h2 { margin: 3rem 0 0; }
  .row { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0; }
  img { display: block; max-width: 100%; border: 1px solid #d5d9df; }
  pre { padding: 1rem; overflow: auto; background: #f3f4f6; font-size: 14px; }
  td { padding: 0.2rem 1rem 0.2rem 0; vertical-align: top; }
`;

/** The page as HTML; it holds its pictures. */
export async function galleryPage(entries: readonly GalleryEntry[]): Promise<string> {
  const links = entries.map(({node: {name}}) => `<a href="#${name}">${name}</a><br>`);
  const sections = await Promise.all(entries.map(section));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The nodes of downhill</title>
<style>${style}</style>
<h1>The nodes of downhill</h1>
<nav>${links.join('\n')}</nav>
${sections.join('\n')}
</html>
`;
}

async function section({node, pictures, code}: GalleryEntry): Promise<string> {
  const {name, base, doc, props} = node;
  const images = await Promise.all(pictures.map(shown => image(name, shown)));
  const rows = props.map(row).join('\n');
  return `<h2 id="${name}">${name}</h2>
<p>${escaped(doc)}</p>
<div class="row">${images.join('\n')}</div>
<pre><code>${escaped(code)}</code></pre>
<table>${rows}
<tr><td colspan="3">and the props of <code>${base}</code></td></tr></table>`;
}

async function image(name: string, {theme, picture}: ExamplePicture): Promise<string> {
  const {width, height} = picture;
  return (
    `<img width="${width}" height="${height}" alt="${name}, ${theme}" ` +
    `src="data:image/png;base64,${await base64(picture)}">`
  );
}

function row({name, type, isOptional, doc}: NodeProp): string {
  const cells = [`${name}${isOptional ? '?' : ''}`, type].map(
    text => `<td><code>${escaped(text)}</code></td>`,
  );
  return `<tr>${cells.join('')}<td>${escaped(doc)}</td></tr>`;
}
