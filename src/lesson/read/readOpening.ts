/** The first line of a directive, read for its places: the parser tells only its values. */

export interface Opening {
  readonly colons: number;
  readonly name: string;
  /** The label as it is written; empty without. */
  readonly label: string;
  readonly attributes: readonly WrittenAttribute[];
  /** The offset behind its last character. */
  readonly end: number;
}

export interface WrittenAttribute {
  readonly name: string;
  /** As it is written, without its quotes; undefined where the name stands alone. */
  readonly value: string | undefined;
  readonly quote: '"' | "'" | '';
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
}

const head = /^(:+)([^\s[\]{}:]+)/;
const shortcut = /^([#.])([^\s#.}"'<=>`]+)/;
/** Punctuation ends a name, and so do symbols; a value ends at a space or the brace. */
const assignment =
  /^((?:[^\s\p{P}\p{S}]|[-_])(?:[^\s\p{P}\p{S}]|[-._:])*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<=>`}]+))(?=[\s}])|(?!\s*=))/u;

/**
 * Reads `::name[label]{attributes}`.
 *
 * @param line - From the first colon; what follows the directive is left alone.
 * @returns Undefined where it is none.
 */
export function readOpening(line: string): Opening | undefined {
  const [start, colons = '', name = ''] = head.exec(line) ?? [];
  if (start === undefined) return undefined;
  const labelEnd =
    line[start.length] === '[' ? endOfLabel(line, start.length) : start.length;
  if (labelEnd === undefined) return undefined;
  const read = line[labelEnd] === '{' ? readAttributes(line, labelEnd) : undefined;
  if (line[labelEnd] === '{' && !read) return undefined;
  return {
    colons: colons.length,
    name,
    label: line.slice(start.length + 1, Math.max(start.length + 1, labelEnd - 1)),
    attributes: read?.attributes ?? [],
    end: read?.end ?? labelEnd,
  };
}

/** Behind the bracket that closes the one at an offset. */
function endOfLabel(line: string, start: number): number | undefined {
  let depth = 0;
  for (let i = start; i < line.length; i++) {
    if (line[i] === '\\') i++;
    else if (line[i] === '[') depth++;
    else if (line[i] === ']' && --depth === 0) return i + 1;
  }
  return undefined;
}

function readAttributes(line: string, start: number) {
  const attributes: WrittenAttribute[] = [];
  let at = start + 1;
  for (;;) {
    at += /^\s*/.exec(line.slice(at))![0].length;
    if (line[at] === '}') return {attributes, end: at + 1};
    const found = readShortcut(line, at) ?? readAssignment(line, at);
    if (!found) return undefined;
    attributes.push(found);
    at = found.end;
  }
}

function readShortcut(line: string, start: number): WrittenAttribute | undefined {
  const [written, sign, value] = shortcut.exec(line.slice(start)) ?? [];
  if (written === undefined) return undefined;
  const name = sign === '#' ? 'id' : 'class';
  return {name, value, quote: '', start, end: start + written.length};
}

function readAssignment(line: string, start: number): WrittenAttribute | undefined {
  const [written, name, double, single, bare] =
    assignment.exec(line.slice(start)) ?? [];
  if (written === undefined || name === undefined) return undefined;
  const quote = double !== undefined ? '"' : single !== undefined ? "'" : '';
  const value = double ?? single ?? bare;
  return {name, value, quote, start, end: start + written.trimEnd().length};
}
