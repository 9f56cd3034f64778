/** Whether text can be read: large enough, whole, and not written over other text. */
import {stages, type FrameKind} from '../plot/frame/Frame';
import type {DrawnText} from '../render/page/drawnTexts';
import type {Box, NamedFrame} from './Measured';

/** Stage units; nothing is set smaller, exponents included. */
const smallest = 32;

/** Of captions, in stage units. */
const captionSizes: Readonly<Record<FrameKind, number>> = {
  wide: 52,
  square: 56,
  tall: 64,
};

/** What is less opaque is not read. */
const unseen = 0.1;

/** So far may boxes reach into each other: the corners of letters' boxes are empty. */
const touching = 3;

/** Rounding, in stage units. */
const rounding = 0.05;

function read(texts: readonly DrawnText[]): DrawnText[] {
  return texts.filter(({opacity}) => opacity > unseen);
}

export function tooSmall(texts: readonly DrawnText[]): string[] {
  return read(texts)
    .filter(({size}) => size < smallest - rounding)
    .map(({text, size}) => `"${text}" is set in ${size.toFixed(1)} u`);
}

/** The sentence that is told, where it is not on the stage as large as captions are. */
export function smallCaptions(
  {sentence, texts}: NamedFrame,
  kind: FrameKind,
): string[] {
  if (sentence === '') return [];
  const lines = linesOf(sentence, texts);
  if (!lines) return [`"${sentence}" is not on the stage`];
  return lines
    .filter(({size}) => Math.abs(size - captionSizes[kind]) > rounding)
    .map(({text, size}) => `"${text}" is set in ${size.toFixed(1)} u`);
}

/** The lines in which a sentence is set: they follow each other. */
function linesOf(sentence: string, texts: readonly DrawnText[]): DrawnText[] | null {
  for (let first = 0; first < texts.length; first++) {
    for (let end = first + 1; end <= Math.min(texts.length, first + 3); end++) {
      const lines = texts.slice(first, end);
      if (lines.map(({text}) => text).join(' ') === sentence) return lines;
    }
  }
  return null;
}

export function cutOff(texts: readonly DrawnText[], kind: FrameKind): string[] {
  const {width, height} = stages[kind];
  return read(texts)
    .filter(
      ({left, right, top, bottom}) =>
        Math.max(-left, right) > width / 2 || Math.max(-top, bottom) > height / 2,
    )
    .map(text => `"${text.text}" reaches beyond the stage (${edges(text)})`);
}

export function overlapping(texts: readonly DrawnText[]): string[] {
  const seen = read(texts);
  return seen.flatMap((a, i) =>
    seen
      .slice(i + 1)
      .filter(b => overlap(a, b) > touching)
      .map(b => `"${a.text}" (${edges(a)}) overlaps "${b.text}" (${edges(b)})`),
  );
}

/** Text that reaches into what lies behind other text, and is not on it. */
export function crowding({texts, chips}: NamedFrame): string[] {
  return read(texts).flatMap(text =>
    chips
      .filter(chip => overlap(text, chip) > touching && !isWithin(text, chip))
      .map(
        chip => `"${text.text}" (${edges(text)}) reaches into a chip (${edges(chip)})`,
      ),
  );
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** By how much two boxes reach into each other, along the axis where it is less. */
function overlap(a: Box, b: Box): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
}

function edges({left, top, right, bottom}: Box): string {
  return [left, top, right, bottom].map(Math.round).join(', ');
}
