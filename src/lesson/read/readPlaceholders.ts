/** What stands in a lesson for a figure that was never made. */
import type {Node} from 'mdast';
import {visit} from 'unist-util-visit';
import type {ParsedLesson} from './parseLesson';
import {outsideOf, type Place, type Span} from './Place';
import {inParentheses, isPlaceholder, openFigure} from './placeholderWords';
import {readImages} from './readImages';

export interface Placeholder {
  readonly place: Place;
  /** As it is written, brackets and all. */
  readonly text: string;
}

/** What stands in brackets and means something else. */
const otherBrackets: ReadonlySet<string> = new Set([
  'link',
  'linkReference',
  'image',
  'imageReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
  'leafDirective',
  'textDirective',
]);

/** Brackets, escaped or not, doubled or not, that are no part of a longer construct. */
const brackets =
  /(?<![\w\]\0])(?:(?<!\\)!)?(?<open>\[{1,2}|\\\[)(?<words>[^[\]\\]{3,300})(?:\]{1,2}|\\\])(?!\([^)]|[[\w])/g;

/** Placeholders in their order; images without a URL are some too. */
export function readPlaceholders(lesson: ParsedLesson): Placeholder[] {
  const {source, prose, placeOf} = lesson;
  const isFree = outsideOf(spansOf(lesson, otherBrackets), prose.length);
  const found = [
    ...inBrackets(prose).filter(isFree),
    ...matches(prose, openFigure).filter(isFree),
    ...matches(prose, inParentheses).filter(isFree),
    ...withoutUrl(lesson),
  ];
  return apart(found).map(({start, end}) => ({
    place: placeOf(start, end),
    text: source.slice(start, end),
  }));
}

function inBrackets(prose: string): Span[] {
  return [...prose.matchAll(brackets)]
    .filter(({groups}) => {
      const {open = '', words = ''} = groups ?? {};
      // A wiki's link is a name; two brackets around a request are still a request.
      const isWiki = open === '[[' && !/^\s*(?:add|insert|to ?do)\b/i.test(words);
      return !isWiki && !/\n\s*\n/.test(words) && isPlaceholder(words);
    })
    .map(spanOfMatch);
}

function matches(prose: string, pattern: RegExp): Span[] {
  return [...prose.matchAll(pattern)].map(spanOfMatch);
}

function spanOfMatch({index, 0: text}: RegExpExecArray): Span {
  return {start: index, end: index + text.length};
}

function withoutUrl(lesson: ParsedLesson): Span[] {
  return readImages(lesson)
    .filter(({target}) => target.kind === 'none')
    .map(({place: {start, end}}) => ({start, end}));
}

/** In order, the first of those that overlap. */
function apart(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return ordered.filter(span => {
    const isApart = span.start >= end;
    if (isApart) end = span.end;
    return isApart;
  });
}

/** `[figure of the data here]()` leads nowhere. */
function isOpenLink(node: Node): boolean {
  return node.type === 'link' && (node as {readonly url?: string}).url === '';
}

function spansOf({root, spanOf}: ParsedLesson, types: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  visit(root, (node: Node) => {
    if (types.has(node.type) && !isOpenLink(node)) spans.push(spanOf(node));
  });
  return spans;
}
