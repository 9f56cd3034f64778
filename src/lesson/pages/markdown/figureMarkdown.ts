/** A figure as GitHub shows it: pictures, links and words; films it does not play. */
import type {Figure} from '../../Figure';
import {escapeHtml} from '../escapeHtml';
import type {PlacedImage} from '../Lesson';
import {transcript} from '../html/transcript';
import {clock, pageWords} from '../pageWords';
import {
  download,
  filesByTheme,
  formatNames,
  movingPicture,
  picture,
  type Files,
} from '../sources';

/**
 * The picture that moves, in the reader's theme, as a link to the film. Whoever asks for
 * less motion gets the poster.
 */
export function pictureMarkdown(figure: Figure): string {
  const {dark, light} = filesByTheme(figure);
  const onDark = '(prefers-color-scheme: dark)';
  const calm = '(prefers-reduced-motion: reduce)';
  const src = movingPicture(light) ?? picture(light) ?? '';
  const sources = [
    ...(dark === light ? [] : [...atRest(dark, `${calm} and ${onDark}`)]),
    ...atRest(light, calm),
    ...(dark === light ? [] : [source(movingPicture(dark) ?? picture(dark), onDark)]),
  ].join('');
  const img = `<img src="${escapeHtml(src)}" alt="${escapeHtml(figure.run.alt)}">`;
  const shown = sources ? `<picture>${sources}${img}</picture>` : img;
  const href = download(figure.files);
  return href === undefined ? shown : `[${shown}](${markdownUrl(href)})`;
}

function atRest(files: Files, media: string): string[] {
  const poster = files['png'];
  return poster && movingPicture(files) ? [source(poster, media)] : [];
}

function source(srcset: string | undefined, media: string): string {
  return srcset ? `<source media="${media}" srcset="${escapeHtml(srcset)}">` : '';
}

/** The lines below the picture: its caption, and what is said in the film. */
export function wordsMarkdown(figure: Figure): string[] {
  return [...captionMarkdown(figure), ...transcriptLines(figure)];
}

function captionMarkdown({caption}: Figure): string[] {
  const line = caption.replace(/\s+/g, ' ').trim();
  if (line === '') return [];
  // What has emphasis of its own is no longer all of one.
  return ['', /[*_\\<]/.test(line) ? `<em>${line}</em>` : `*${line}*`];
}

/** As HTML without empty lines, in which nothing is read as Markdown. */
function transcriptLines({run, lang, files}: Figure): string[] {
  const parts = transcript(run);
  const say = pageWords(lang);
  const links = Object.entries(files)
    .filter(([format]) => format in formatNames)
    .map(([format, url]) => `<a href="${escapeHtml(url)}">${formatNames[format]}</a>`);
  if (parts.length === 0) return [];
  return [
    '',
    `<details><summary>${escapeHtml(say.message('Transcript'))}</summary>`,
    '<dl>',
    ...parts.flatMap(({chapter, sentences}) => [
      ...(chapter
        ? [`<dt>${clock(chapter.start)} ${escapeHtml(chapter.text)}</dt>`]
        : []),
      ...sentences.map(sentence => `<dd>${escapeHtml(sentence)}</dd>`),
    ]),
    '</dl>',
    `<p>${escapeHtml(say.message('Files'))}: ${links.join(' ')}</p>`,
    '</details>',
  ];
}

/** A picture that Markdown did not see, as it does see one. */
export function imageMarkdown({url, alt}: Pick<PlacedImage, 'url' | 'alt'>): string {
  const escaped = alt.replace(/\s+/g, ' ').replace(/[\\[\]<>`*_!&]/g, '\\$&');
  return `![${escaped}](${markdownUrl(url.trim())})`;
}

/** A URL as the target of a link; parentheses would end it. */
function markdownUrl(url: string): string {
  return url.replace(
    /[\s()<>\\]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
