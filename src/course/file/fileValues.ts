/** The values of a course file, each read with its place. */
import {readField, shown, unknownName, type Field} from '../../schema';
import {CourseError} from './CourseError';
import type {Path, YamlFile} from './yamlFile';

export type Values = Readonly<Record<string, unknown>>;

/** Reads what an entry says, else what the defaults say, else what holds without. */
export function fieldReader(
  yaml: YamlFile,
  path: Path,
  entry: Values,
  defaults: Values,
) {
  const written = (name: string): [unknown, Path] =>
    name in entry
      ? [entry[name], [...path, name]]
      : [defaults[name], ['defaults', name]];
  const one = (field: Field, raw: unknown, name: string, place: Path): unknown => {
    const reading = readField(field, raw);
    if (reading.ok) return reading.value;
    throw new CourseError(yaml.placeOf(place), reading.message(name));
  };
  return {
    one(name: string, field: Field): unknown {
      const [raw, place] = written(name);
      return raw === undefined || raw === null
        ? field.default
        : one(field, raw, name, place);
    },
    every(name: string, field: Field): unknown[] {
      const [raw, place] = written(name);
      if (raw === undefined || raw === null) return [field.default];
      if (!Array.isArray(raw)) return [one(field, raw, name, place)];
      if (raw.length === 0) {
        throw new CourseError(yaml.placeOf(place), `Expected ${name} to have a value.`);
      }
      return raw.map((item, i) => one(field, item, name, [...place, i]));
    },
  };
}

export function valueAt({value}: YamlFile, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Values | null)?.[step as string],
    value,
  );
}

/** A mapping; nothing is an empty one. */
export function recordAt(yaml: YamlFile, path: Path, what: string): Values {
  const value = valueAt(yaml, path);
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Values;
  throw new CourseError(
    yaml.placeOf(path),
    `Expected ${what} to be names with values, such as "name: value", got ${shown(value)}.`,
  );
}

export function textAt(
  yaml: YamlFile,
  course: Values,
  name: string,
): string | undefined {
  const value = course[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw new CourseError(yaml.placeOf([name]), `Expected ${name} to be text.`);
}

export function requireKnown(
  yaml: YamlFile,
  path: Path,
  known: readonly string[],
  what: string,
): void {
  const names = Object.keys((valueAt(yaml, path) as Values | null) ?? {});
  const name = names.find(name => !known.includes(name));
  if (name === undefined) return;
  throw new CourseError(
    yaml.placeOf([...path, name]),
    unknownName({what, name, known, has: 'There are'}),
  );
}
