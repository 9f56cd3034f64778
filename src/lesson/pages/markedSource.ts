import MagicString from 'magic-string';
import type {Lesson, Place, PlacedFigure, PlacedImage} from './Lesson';
import {sha256} from '../../project/fingerprint';

/** A source in which words stand for what is placed in it. */
export interface MarkedSource {
  readonly text: string;
  readonly figures: ReadonlyMap<string, PlacedFigure>;
  readonly images: ReadonlyMap<string, PlacedImage>;
}

/**
 * Puts a word in the place of every figure and image: letters and digits, which Markdown
 * leaves alone, and which no author can write, as they are made from the whole source. A
 * directive that has its lines to itself becomes a comment: as a block of its own it does
 * not turn a line of dashes after it into a heading.
 *
 * @throws Error when places overlap or lie outside the source.
 */
export function markedSource(lesson: Lesson): MarkedSource {
  const {source, figures, images = []} = lesson;
  checkPlaces(source, [...figures, ...images]);
  const stem = `dh${sha256(source).slice(0, 24)}`;
  const text = new MagicString(source);
  const put = <T extends Place>(letter: string, placed: readonly T[]) =>
    new Map(
      placed.map((place, i) => {
        const word = `${stem}${letter}${i}z`;
        const isBlock = isBlockDirective(source, place);
        text.update(place.start, place.end, isBlock ? comment(word) : word);
        return [word, place] as const;
      }),
    );
  const marked = {figures: put('f', figures), images: put('i', images)};
  return {text: text.toString(), ...marked};
}

/** A word as a block of its own. */
function comment(word: string): string {
  return `<!--${word}-->`;
}

/** Whether it is a leaf or container directive, with nothing beside it. */
function isBlockDirective(source: string, {start, end}: Place): boolean {
  if (!source.startsWith('::', start)) return false;
  return (
    isPrefix(lineBefore(source, start)) && /^[ \t]*(\r?\n|$)/.test(source.slice(end))
  );
}

/** The part of a line before a place in it. */
export function lineBefore(source: string, start: number): string {
  return source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
}

/** Whether a line's beginning has only what opens quotes and list items. */
export function isPrefix(text: string): boolean {
  return /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*$/.test(text);
}

/**
 * Checks where something is to be put.
 *
 * @throws Error when places overlap, are empty or lie outside the source.
 */
export function checkPlaces(source: string, places: readonly Place[]): void {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  for (const [i, {start, end}] of sorted.entries()) {
    const least = sorted[i - 1]?.end ?? 0;
    if (least <= start && start < end && end <= source.length) continue;
    throw new Error(
      `Expected places that follow each other within ${source.length} characters, got ` +
        `${start} to ${end} after ${least}.`,
    );
  }
}
