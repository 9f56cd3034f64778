import MagicString from 'magic-string';
import type {Lesson, PageFile, PlacedFigure} from '../Lesson';
import {checkPlaces, isPrefix, lineBefore} from '../markedSource';
import {imageMarkdown, pictureMarkdown, wordsMarkdown} from './figureMarkdown';

/**
 * The lesson as Markdown that GitHub shows: a picture in the place of each directive, with
 * its caption and its transcript below where it has its lines to itself. Every other byte
 * stays as it is.
 *
 * @throws Error when places overlap or lie outside the source.
 */
export function githubMarkdown(lesson: Lesson): PageFile & {readonly content: string} {
  const {source, path, figures, images = []} = lesson;
  checkPlaces(source, [...figures, ...images]);
  const text = new MagicString(source);
  for (const place of figures) {
    text.update(place.start, place.end, figureText(source, place));
  }
  for (const place of images) text.update(place.start, place.end, imageMarkdown(place));
  return {path, content: text.toString()};
}

function figureText(source: string, {start, end, figure}: PlacedFigure): string {
  const before = lineBefore(source, start);
  const isAlone = isPrefix(before) && /^[ \t]*(\r?\n|$)/.test(source.slice(end));
  const picture = pictureMarkdown(figure);
  if (!isAlone) return picture;
  // In a list or a quotation, what belongs to it begins as its first line does.
  const prefix = before.replace(/[^>\s]/g, ' ');
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const lines = [picture, ...wordsMarkdown(figure)];
  const next = lineAfter(source, end);
  // Without an empty line, the next one would be part of the transcript.
  if (lines.length > 1 && next.trim() !== '') lines.push('');
  return lines
    .map((line, i) => (i === 0 ? line : `${prefix}${line}`.trimEnd()))
    .join(newline);
}

/** The line after the one in which a place ends, less the signs of a quotation. */
function lineAfter(source: string, end: number): string {
  return (source.slice(end).split('\n')[1] ?? '').replace(/^[\s>]+/, '');
}
