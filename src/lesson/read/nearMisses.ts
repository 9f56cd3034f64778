/** Clips that an author meant and no parser sees, and how they are to be written. */
import {visit} from 'unist-util-visit';
import {exampleClip, type Mistake} from './ClipDirective';
import type {ParsedLesson} from './parseLesson';
import type {Span} from './Place';
import {readOpening} from './readOpening';

/** `::clip` and what is close to it, before a bracket, or alone at the start of a line. */
const candidate =
  /(?<![\\:])(?<colons>:+)(?<gap>[ \t]*)(?<name>[A-Za-z]+)(?=[ \t]*[[{]|[ \t]*$)/gm;

/** No directive of others is called so; tip, chip and flip are. */
const misspelled: ReadonlySet<string> = new Set([
  'clips',
  'clp',
  'cilp',
  'clpi',
  'clipp',
  'cllip',
  'cliip',
]);

/** What may stand before a directive on its line: quotes and lists go on around it. */
const enclosing = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])(?:[ \t]+|$)|>)*[ \t]*$/;

/** As far as a directive over several lines is followed. */
const mostLines = 8;

interface Candidate {
  readonly colons: string;
  readonly gap: string;
  readonly name: string;
  /** What stands before it on its line, and from its name's end on. */
  readonly before: string;
  readonly after: string;
  /** As `after`, with the lines that follow. */
  readonly onwards: string;
  readonly isInTable: boolean;
}

export function nearMisses(lesson: ParsedLesson): Mistake[] {
  return [...unseen(lesson), ...indented(lesson)];
}

function unseen(lesson: ParsedLesson): Mistake[] {
  const {prose, source, placeOf} = lesson;
  const understood = startsOfClips(lesson);
  const tables = spansOf(lesson, 'table');
  return [...prose.matchAll(candidate)].flatMap(({index, 0: text, groups}) => {
    const {colons = '', gap = '', name = ''} = groups ?? {};
    if (!isMeant(name) || understood.has(index)) return [];
    const lineStart = Math.max(
      ...['\n', '\r'].map(end => source.lastIndexOf(end, index - 1)),
    );
    const onwards = source.slice(index + text.length);
    const found: Candidate = {
      colons,
      gap,
      name,
      before: prose.slice(lineStart + 1, index).replace('\uFEFF', ''),
      after: /^[^\r\n]*/.exec(onwards)![0],
      onwards,
      isInTable: tables.some(({start, end}) => start <= index && index < end),
    };
    const fault = faultOf(found);
    if (fault === undefined) return [];
    const place = placeOf(index, index + text.length + found.after.trimEnd().length);
    return [{place, message: `${fault} Write ${meant(found)} on a line of its own.`}];
  });
}

function isMeant(name: string): boolean {
  const lower = name.toLowerCase();
  return lower === 'clip' || misspelled.has(lower);
}

/** What is wrong first; undefined where nobody meant a clip. */
function faultOf(found: Candidate): string | undefined {
  const {colons, gap, name, before, after, isInTable} = found;
  const hasBrackets = /^[ \t]*[[{]/.test(after);
  const isFirst = enclosing.test(before);
  // Prose about clips, and types as in "f :: clip".
  if (!hasBrackets && (!isFirst || colons.length < 2)) return undefined;
  if (colons.length === 1 && (gap !== '' || !/^[[{]/.test(after))) return undefined;
  if (isInTable) return 'Expected a clip outside of tables, got it in a cell.';
  if (colons.length === 1) return 'Expected two colons before a clip, got one.';
  if (!isFirst) return 'Expected a clip on a line of its own, got text before it.';
  if (gap !== '') return 'Expected "clip" right after its colons, got a space.';
  if (name !== 'clip') return `Expected a clip to be called "clip", got "${name}".`;
  return faultOfBrackets(after);
}

function faultOfBrackets(after: string): string {
  if (/^[ \t]/.test(after) || /\][ \t]+\{/.test(after)) {
    return 'Expected the brackets of a clip without a space before them.';
  }
  if (/\\["']/.test(after)) {
    return 'Expected quotes in a value without a backslash: the other kind of quotes goes around it.';
  }
  if (/[“”„‘’]/.test(after.replace(/^\[.*?\]/, ''))) {
    return 'Expected straight quotes around a value, got curly ones.';
  }
  if (/^\[[^\]]*$/.test(after)) return 'Expected "]" after the caption on its line.';
  if (/\{[^}]*$/.test(after)) return 'Expected a clip on one line, got no "}" on it.';
  if (readOpening(`::clip${after}`))
    return 'Expected nothing after a clip on its line.';
  return 'Expected attributes as in name=value, with quotes around a value that has <, >, = or a space.';
}

/** The clip as it is to be written, as far as it can be told. */
function meant({colons, onwards, before}: Candidate): string {
  const lines = onwards.split(/\r\n|\n|\r/).slice(0, mostLines);
  const hasLabel = /^[ \t]*\[/.test(lines[0] ?? '');
  const [label = ''] = hasLabel ? /^[ \t]*\[[^\]]*\]?/.exec(lines[0]!)! : [];
  const rest = lines
    .map((line, i) => (i === 0 ? line.slice(label.length) : line.trim()))
    .join(' ');
  const [, inside] = /^[ \t]*\{([^{}]*)\}/.exec(rest) ?? [];
  const isWhole = label === '' || label.endsWith(']');
  if (inside === undefined || !isWhole || before.includes('\0')) return exampleClip;
  const attributes = inside
    .replace(/[“”„]/g, '"')
    .replace(/[‘’](?=\s|$)|(?<==)[‘’]/g, "'")
    .replace(/="((?:[^"\\]|\\.)*)"/g, (_, value: string) => quotedValue(value))
    .replace(/\s+/g, ' ')
    .trim();
  const line = `${'::'.padEnd(Math.min(colons.length, 3), ':')}clip${label.trim()}{${attributes}}`;
  return readOpening(line) ? line : exampleClip;
}

function quotedValue(value: string): string {
  const plain = value.replace(/\\(["'])/g, '$1');
  return plain.includes('"') ? `='${plain.replaceAll("'", '&#39;')}'` : `="${plain}"`;
}

/** A clip four spaces in is code. */
function indented({root, source, spanOf, placeOf}: ParsedLesson): Mistake[] {
  const notes: Mistake[] = [];
  visit(root, 'code', node => {
    const {start, end} = spanOf(node);
    const text = source.slice(start, end);
    const isFenced = /^\s*(?:`{3}|~{3})/.test(text);
    if (isFenced || !/^:{2,}clip\b/.test(node.value)) return;
    const message =
      'Expected a clip fewer than four spaces from the margin, got it as code. ' +
      'Take the spaces away if it is to be shown.';
    const place = placeOf(start + text.indexOf(':'), end);
    notes.push({place, message, isNote: true});
  });
  return notes;
}

function startsOfClips({root, spanOf}: ParsedLesson): ReadonlySet<number> {
  const starts = new Set<number>();
  visit(root, node => {
    const isBlock = node.type === 'leafDirective' || node.type === 'containerDirective';
    if (isBlock && node.name === 'clip') starts.add(spanOf(node).start);
  });
  return starts;
}

function spansOf({root, spanOf}: ParsedLesson, type: string): Span[] {
  const spans: Span[] = [];
  visit(root, node => {
    if (node.type === type) spans.push(spanOf(node));
  });
  return spans;
}
