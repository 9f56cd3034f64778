/** A contact sheet as a page that holds its pictures. */
import {encodePng} from '../encode/png';
import type {Pixels} from '../frames/stills';
import type {SheetRow} from './drawSheet';

const style = `
  body { margin: 2rem; font: 16px/1.5 system-ui, sans-serif; background: #6b7280; color: #fff; }
  h2 { margin: 3rem 0 0; }
  h2 code { font-weight: normal; opacity: 0.8; }
  p { margin: 0.25rem 0; max-width: 60rem; }
  .row { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0; }
  figure { margin: 0; }
  img { display: block; }
`;

/**
 * The contact sheet as a page: a heading for each clip, its stills in rows.
 *
 * @param rows - Films of one clip, in its themes, follow each other.
 */
export async function sheetPage(rows: readonly SheetRow[]): Promise<string> {
  const parts: string[] = [];
  for (const [i, row] of rows.entries()) {
    const {clip, title, summary, alt} = row.entry;
    if (clip !== rows[i - 1]?.entry.clip) {
      parts.push(
        `<h2>${escaped(title)} <code>${escaped(clip)}</code></h2>`,
        `<p>${escaped(summary)}</p>`,
        `<p><i>${escaped(alt)}</i></p>`,
      );
    }
    parts.push(`<div class="row">${(await figures(row)).join('\n')}</div>`);
  }
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet</title>
<style>${style}</style>
<h1>Contact sheet</h1>
${parts.join('\n')}
</html>
`;
}

async function figures({entry, stills}: SheetRow): Promise<string[]> {
  const made: string[] = [];
  for (const {name, seconds, picture} of stills) {
    const alt = escaped(`${entry.title}, ${name}. ${entry.alt}`);
    const caption = escaped(`${name}, ${Number(seconds.toFixed(2))} s, ${entry.theme}`);
    const {width, height} = picture;
    made.push(
      `<figure><img width="${width}" height="${height}" alt="${alt}" ` +
        `src="data:image/png;base64,${await base64(picture)}">` +
        `<figcaption>${caption}</figcaption></figure>`,
    );
  }
  return made;
}

/** A picture as a PNG in a page. */
export async function base64({pixels, width, height}: Pixels): Promise<string> {
  return (await encodePng(pixels, {width, height, transparent: false})).toString(
    'base64',
  );
}

/** Text as HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
