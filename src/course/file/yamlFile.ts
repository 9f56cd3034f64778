/** YAML as plain values, each with its place. */
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import {CourseError, type Place} from './CourseError';

/** Keys and indices from the top. */
export type Path = readonly (string | number)[];

export interface YamlFile {
  /** Its value, as JSON would have it; null for an empty file. */
  readonly value: unknown;
  /**
   * Where something is: of a key of a mapping, the key itself; of what is not there, the
   * nearest thing around it.
   */
  placeOf(path: Path): Place;
}

/** Anchors that refer to one another could stand for more than a memory holds. */
const mostAliases = 100;

/**
 * Reads a YAML file's text. Dates, sets and other types of YAML's own stay text.
 *
 * @param file - Its name, for messages.
 * @throws CourseError with the place of the first fault.
 */
export function yamlFile(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const placeAt = (offset: number): Place => {
    const {line, col} = lines.linePos(offset);
    return {file, line: Math.max(1, line), column: Math.max(1, col)};
  };
  const [fault] = document.errors;
  if (fault) throw new CourseError(placeAt(fault.pos[0]), sentence(fault.message));
  return {
    value: valueOf(document, file),
    placeOf: path => placeAt(offsetOf(document.contents, path)),
  };
}

function valueOf(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({maxAliasCount: mostAliases});
  } catch (error) {
    throw new CourseError(
      {file, line: 1, column: 1},
      sentence((error as Error).message),
    );
  }
}

function offsetOf(node: unknown, path: Path, around = 0): number {
  const here = (node as Node | null)?.range?.[0] ?? around;
  const [step, ...rest] = path;
  if (step === undefined) return here;
  if (isSeq(node) && typeof step === 'number') {
    return offsetOf(node.items[step], rest, here);
  }
  if (!isMap(node)) return here;
  const pair = node.items.find(({key}) => isScalar(key) && String(key.value) === step);
  if (!pair) return here;
  const key = (pair.key as Node).range?.[0] ?? here;
  return rest.length === 0 ? key : offsetOf(pair.value, rest, key);
}

/** The parser's messages begin in lower case now and then, and have no full stop. */
function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
