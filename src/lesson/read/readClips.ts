/** The clips of a lesson, and what is wrong within those that are understood. */
import type {RootContentMap} from 'mdast';
import {visit} from 'unist-util-visit';
import {
  exampleClip,
  type ClipAttribute,
  type ClipDirective,
  type Mistake,
} from './ClipDirective';
import type {ParsedLesson} from './parseLesson';
import type {Span} from './Place';
import {readOpening, type Opening, type WrittenAttribute} from './readOpening';

export interface ClipsRead {
  readonly clips: readonly ClipDirective[];
  readonly mistakes: readonly Mistake[];
}

type Directive = RootContentMap['leafDirective'] | RootContentMap['containerDirective'];

/** Reads the clips in their order; a container that is never closed is none. */
export function readClips(lesson: ParsedLesson): ClipsRead {
  const clips: ClipDirective[] = [];
  const mistakes: Mistake[] = [];
  visit(lesson.root, node => {
    if (node.type !== 'leafDirective' && node.type !== 'containerDirective') return;
    if (node.name !== 'clip') return;
    const span = lesson.spanOf(node);
    const opening = readOpening(lineAt(lesson, span.start));
    // The parser took it for a directive, and so does the reader of its line.
    if (!opening || lesson.visible[span.start] === '\0') return;
    if (node.type === 'containerDirective' && !isClosed(lesson, span, opening)) {
      mistakes.push(neverClosed(lesson, span, opening));
      return;
    }
    const found = readAttributes(lesson, span.start, opening, node);
    mistakes.push(...found.mistakes);
    clips.push({
      place: lesson.placeOf(span.start, span.end),
      caption: opening.label,
      description: descriptionOf(lesson, node, span),
      attributes: found.attributes,
    });
  });
  return {clips, mistakes};
}

function lineAt({source}: ParsedLesson, start: number): string {
  return /^[^\r\n]*/.exec(source.slice(start))![0];
}

function isClosed({source}: ParsedLesson, {start, end}: Span, {colons}: Opening) {
  const lines = source.slice(start, end).split(/\r\n|\n|\r/);
  const [, fence = ''] = /(:{3,})[ \t]*$/.exec(lines.at(-1) ?? '') ?? [];
  return lines.length > 1 && fence.length >= colons;
}

function neverClosed(
  {placeOf}: ParsedLesson,
  {start}: Span,
  opening: Opening,
): Mistake {
  const fence = ':'.repeat(opening.colons);
  return {
    place: placeOf(start, start + opening.end),
    message:
      `Expected a line "${fence}" that ends this clip's description, got the rest of ` +
      `the lesson. Add the line, or write two colons for a clip without a description.`,
  };
}

/** What stands between a container's lines, without what encloses the container. */
function descriptionOf({source, spanOf}: ParsedLesson, node: Directive, {start}: Span) {
  if (node.type !== 'containerDirective') return '';
  const inside = node.children.filter(
    ({data}) =>
      (data as {directiveLabel?: boolean} | undefined)?.directiveLabel !== true,
  );
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return '';
  const lineStart = Math.max(
    ...['\n', '\r'].map(end => source.lastIndexOf(end, start - 1)),
  );
  const before = source.slice(lineStart + 1, start);
  return source
    .slice(spanOf(first).start, spanOf(last).end)
    .split(/\r\n|\n|\r/)
    .map((line, i) => (i > 0 ? withoutStart(line, before) : line))
    .join('\n');
}

/** A list's sign is before the first line only; before the others is as much space. */
function withoutStart(line: string, start: string): string {
  const spaces = start.replace(/[^>\s]/g, ' ');
  return [start, spaces].reduce(
    (rest, lead) =>
      rest === line && line.startsWith(lead) ? line.slice(lead.length) : rest,
    line,
  );
}

function readAttributes(
  {placeOf}: ParsedLesson,
  start: number,
  {attributes}: Opening,
  node: Directive,
) {
  const read: ClipAttribute[] = [];
  const mistakes: Mistake[] = [];
  attributes.forEach((written, i) => {
    const {name} = written;
    const place = placeOf(start + written.start, start + written.end);
    const earlier = read.find(other => other.name === name);
    if (earlier) {
      const {line, column} = earlier.place;
      const message = `Expected ${name} once, got it twice: it stands at ${line}:${column} too. Leave one out.`;
      mistakes.push({place, message});
      return;
    }
    const {value, fault} = plainValue(written, i < attributes.length - 1);
    if (fault !== undefined) mistakes.push({place, message: fault});
    // Of a name that is written once the parser knows the characters, as of &quot;.
    const isOnce = attributes.filter(other => other.name === name).length === 1;
    const parsed = node.attributes?.[name] ?? undefined;
    const isParsed = isOnce && fault === undefined && value !== undefined;
    read.push({name, value: isParsed ? (parsed ?? value) : value, place});
  });
  return {attributes: read, mistakes};
}

/** What word processors and other notations leave in a value. */
function plainValue({name, value, quote}: WrittenAttribute, hasNext: boolean) {
  if (value === undefined || quote !== '') return {value};
  const [, inside] = /^[“”„‟«‘’‚](.*?)[“”„‟»‘’]?$/su.exec(value) ?? [];
  if (inside !== undefined) {
    const fault = `Expected straight quotes around the value of ${name}, got ${value}. Write ${name}="${inside}".`;
    return {value: inside, fault};
  }
  if (hasNext && /[^,],$/.test(value)) {
    const fault = `Expected attributes with spaces between them and no commas, got ${name}=${value}. Write them as in ${exampleClip}.`;
    return {value: value.slice(0, -1), fault};
  }
  return {value};
}
