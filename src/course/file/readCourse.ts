import {quoted} from '../../schema';
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
import {
  fieldReader,
  recordAt,
  requireKnown,
  textAt,
  valueAt,
  type Values,
} from './fileValues';
import {readLessons} from './readLessons';
import {yamlFile, type Path, type YamlFile} from './yamlFile';

const courseKeys = ['title', 'licence', 'out', 'defaults', 'exports', 'lessons'];
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
  const lessons = readLessons(yaml, defaults);
  if (Object.keys(exports).length === 0 && !lessons) {
    throw new CourseError(
      yaml.placeOf(['exports']),
      'Expected exports: with at least one entry, such as "pictures/bowl.gif: ' +
        '{clip: convergence}", or lessons: with a list of their files.',
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
    ...(lessons ? {lessons} : {}),
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
