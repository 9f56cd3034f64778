import type {Described, Reading} from './Kind';
import {suggestion} from './nearest';
import {quoted} from './shown';

/** How the values of a schema are read, and what is said of those that are refused. */
export interface RecordReader<F extends Described, T> {
  /** What the names are: `a parameter of this clip`. */
  readonly what: string;
  read(field: F, raw: unknown): Reading<T>;
  /** The error of what is wrong under a name. */
  fail(name: string, message: string): Error;
  /** The name as a message gives it; as it is by default. */
  title?(name: string): string;
}

/**
 * Reads a value for every field of a schema.
 *
 * @param fields - The schema.
 * @param raw - Values by name; a missing or undefined one is the field's default.
 * @throws The reader's error for a name that is not in the schema, with the nearest that
 *   is, and for a value that a field refuses.
 */
export function readRecord<F extends Described, T>(
  fields: Readonly<Record<string, F>>,
  raw: Readonly<Record<string, unknown>>,
  reader: RecordReader<F, T>,
): Readonly<Record<string, T>> {
  const known = Object.keys(fields);
  for (const name of Object.keys(raw)) {
    if (known.includes(name)) continue;
    throw reader.fail(name, unknownName({what: reader.what, name, known}));
  }
  const values = Object.entries(fields).map(([name, field]) => {
    const given = Object.hasOwn(raw, name) ? raw[name] : undefined;
    const reading = reader.read(field, given === undefined ? field.default : given);
    if (reading.ok) return [name, reading.value];
    throw reader.fail(name, reading.message(reader.title?.(name) ?? name));
  });
  return Object.fromEntries(values) as Readonly<Record<string, T>>;
}

export interface UnknownName {
  /** What was expected: `an optimizer`. */
  readonly what: string;
  /** What came. */
  readonly name: string;
  readonly known: readonly string[];
  /** What stands before the list of those there are. */
  readonly has?: string;
}

/** What is said of a name that is none of those there are. */
export function unknownName({what, name, known, has = 'It has'}: UnknownName): string {
  const list = known.length > 0 ? known.join(', ') : 'none';
  return `Expected ${what}, got ${quoted(name)}.${suggestion(name, known)} ${has} ${list}.`;
}
