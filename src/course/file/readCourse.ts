import {quoted, readField, shown, unknownName, type Field} from '../../schema';
import type {Course, CourseEntry} from './Course';
import {CourseError} from './CourseError';
import {
  plainFields,
  variedFields,
  type Plain,
  type PlainName,
  type Varied,
  type VariedName,
} from './entryFields';
import {yamlFile, type Path, type YamlFile} from './yamlFile';

type Values = Readonly<Record<string, unknown>>;

const courseKeys = ['title', 'licence', 'out', 'defaults', 'exports'];
const fieldNames = [...Object.keys(variedFields), ...Object.keys(plainFields)];
const entryKeys = ['clip', 'set', 'sweep', ...fieldNames];

/**
 * Reads a course file's text. Whether its clips exist, and take these parameters, is not
 * looked at here.
 *
 * @param file - Its name as the user gave it.
 * @throws CourseError with line and column of the first thing that is not as expected.
 */
export function readCourse(text: string, file: string): Course {
  const yaml = yamlFile(text, file);
  const course = recordAt(yaml, [], 'a course file');
  requireKnown(yaml, [], courseKeys, 'a part of a course file');
  const defaults = recordAt(yaml, ['defaults'], 'defaults');
  requireKnown(yaml, ['defaults'], fieldNames, 'something that every entry may say');
  const exports = recordAt(yaml, ['exports'], 'exports');
  if (Object.keys(exports).length === 0) {
    throw new CourseError(
      yaml.placeOf(['exports']),
      'Expected exports: with at least one entry, such as "pictures/bowl.gif: ' +
        '{clip: convergence}".',
    );
  }
  const title = textAt(yaml, course, 'title');
  const licence = textAt(yaml, course, 'licence');
  return {
    file,
    ...(title === undefined ? {} : {title}),
    ...(licence === undefined ? {} : {licence}),
    out: textAt(yaml, course, 'out') ?? '.',
    entries: Object.keys(exports).map(target => readEntry(yaml, defaults, target)),
  };
}

function readEntry(yaml: YamlFile, defaults: Values, target: string): CourseEntry {
  const path = ['exports', target];
  const written = valueAt(yaml, path);
  // "bowl.gif: convergence" is all that most entries need.
  const isShort = typeof written === 'string';
  const entry = isShort ? {clip: written} : recordAt(yaml, path, quoted(target));
  if (!isShort) requireKnown(yaml, path, entryKeys, 'something that an entry may say');
  const {clip} = entry;
  if (typeof clip !== 'string') {
    throw new CourseError(
      yaml.placeOf(path),
      `Expected ${quoted(target)} to name its clip, as in "clip: convergence".`,
    );
  }
  const read = fieldReader(yaml, path, entry, defaults);
  return {
    target,
    clip,
    set: recordAt(yaml, [...path, 'set'], 'set'),
    sweep: sweepAt(yaml, [...path, 'sweep']),
    varied: Object.fromEntries(
      Object.entries(variedFields).map(([name, field]) => [
        name,
        read.every(name, field),
      ]),
    ) as {[N in VariedName]: Varied[N][]},
    plain: Object.fromEntries(
      Object.entries(plainFields).map(([name, field]) => [name, read.one(name, field)]),
    ) as Plain,
    own: new Set(Object.keys(entry)) as ReadonlySet<VariedName | PlainName>,
    place: yaml.placeOf(path),
    placeOf: rest => yaml.placeOf([...path, ...rest]),
  };
}

/** Reads what an entry says, else what the defaults say, else what holds without. */
function fieldReader(yaml: YamlFile, path: Path, entry: Values, defaults: Values) {
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

function sweepAt(yaml: YamlFile, path: Path): Record<string, readonly unknown[]> {
  const sweep = Object.entries(recordAt(yaml, path, 'sweep'));
  for (const [name, values] of sweep) {
    if (Array.isArray(values) && values.length > 0) continue;
    throw new CourseError(
      yaml.placeOf([...path, name]),
      `Expected ${name} to be a list of values to go through, such as [0.1, 0.5].`,
    );
  }
  return Object.fromEntries(sweep) as Record<string, readonly unknown[]>;
}

function valueAt({value}: YamlFile, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Values | null)?.[step as string],
    value,
  );
}

/** A mapping; nothing is an empty one. */
function recordAt(yaml: YamlFile, path: Path, what: string): Values {
  const value = valueAt(yaml, path);
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Values;
  throw new CourseError(
    yaml.placeOf(path),
    `Expected ${what} to be names with values, such as "name: value", got ${shown(value)}.`,
  );
}

function textAt(yaml: YamlFile, course: Values, name: string): string | undefined {
  const value = course[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw new CourseError(yaml.placeOf([name]), `Expected ${name} to be text.`);
}

function requireKnown(
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
