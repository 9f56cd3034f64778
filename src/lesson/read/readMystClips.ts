/** Clips as MyST and Jupyter Book have them: `:::{clip} contour-descent`, with options. */
import type {ClipAttribute, ClipDirective} from './ClipDirective';
import type {ParsedLesson} from './parseLesson';
import {readOpening} from './readOpening';

const opening = /^([ \t]*)(:{3,})\{clip\}[ \t]*([^\s]*)[ \t]*$/gm;
const option = /^[ \t]*:([A-Za-z][\w-]*):[ \t]*(.*?)[ \t]*$/;

/** What is about the place in a book and not about the clip. */
const aboutPlace: ReadonlySet<string> = new Set(['label', 'name', 'class']);

/** Reads them in their order; one that is never closed is none. */
export function readMystClips(lesson: ParsedLesson): ClipDirective[] {
  const {source, visible} = lesson;
  return [...source.matchAll(opening)].flatMap(match => {
    const [text, before = '', colons = '', id = ''] = match;
    const start = match.index + before.length;
    const rest = source.slice(match.index + text.length);
    const closing = new RegExp(`^[ \\t]*:{${colons.length},}[ \\t]*$`, 'm').exec(rest);
    if (visible[start] === '\0' || !closing) return [];
    const end = match.index + text.length + closing.index + closing[0].length;
    const inside = rest.slice(0, closing.index);
    const {attributes, length} = readOptions(lesson, end - closing[0].length, inside);
    const idStart = match.index + text.lastIndexOf(id);
    const idPlace = lesson.placeOf(idStart, idStart + id.length);
    return [
      {
        place: lesson.placeOf(start, end),
        caption: inside.slice(length).trim().replace(/\s+/g, ' '),
        description: '',
        attributes: [{name: 'id', value: id, place: idPlace}, ...attributes],
      },
    ];
  });
}

/** The lines of options at the start of a directive, and how long they are. */
function readOptions(
  {placeOf}: ParsedLesson,
  insideEnd: number,
  inside: string,
): {readonly attributes: readonly ClipAttribute[]; readonly length: number} {
  const start = insideEnd - inside.length;
  const attributes: ClipAttribute[] = [];
  let at = /^\r?\n?/.exec(inside)![0].length;
  for (;;) {
    const [line = ''] = /^[^\r\n]*/.exec(inside.slice(at))!;
    const [, name, value = ''] = option.exec(line) ?? [];
    if (name === undefined) return {attributes, length: at};
    const from = start + at + line.indexOf(':');
    const place = placeOf(from, start + at + line.trimEnd().length);
    if (!aboutPlace.has(name)) attributes.push(...optionAttributes(name, value, place));
    at +=
      line.length + /^(\r\n|\n|\r)?/.exec(inside.slice(at + line.length))![0].length;
  }
}

/** `set` has several parameters in one line, written as our own attributes are. */
export function optionAttributes(
  name: string,
  value: string,
  place: ClipAttribute['place'],
): ClipAttribute[] {
  if (name !== 'set') return [{name, value: value === '' ? undefined : value, place}];
  const written = readOpening(`::clip{${value}}`);
  // What is not understood is told as a name that no clip has.
  if (!written) return [{name: value, value: undefined, place}];
  return written.attributes.map(attribute => {
    return {name: attribute.name, value: attribute.value, place};
  });
}
