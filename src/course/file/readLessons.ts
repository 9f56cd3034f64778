import type {Field} from '../../schema';
import type {CourseLessons, NamedLessons} from './Course';
import {CourseError} from './CourseError';
import {plainFields, variedFields} from './entryFields';
import {fieldReader, recordAt, requireKnown, valueAt, type Values} from './fileValues';
import type {Path, YamlFile} from './yamlFile';

const {lang, words, size, theme} = variedFields;
const {fps, pace, textScale} = plainFields;

/** What every figure of a lesson is like where its lesson does not say it. */
const figureFields = {size, fps, lang, words, pace, textScale} as const;

/** What a page can show. */
const format = {
  type: 'choices',
  choices: ['webm', 'mp4', 'gif', 'webp', 'png'],
  default: ['webm', 'mp4', 'png'],
  description: 'What to make of every figure.',
} as const satisfies Field;

const bothThemes = ['light', 'dark'] as const;
const path = ['lessons'];
const lessonKeys = [
  'files',
  'figures',
  'format',
  'theme',
  ...Object.keys(figureFields),
];

/**
 * Reads the lessons that a course file names, as a list or with what their figures are like.
 * What they do not say of figures, the defaults say; of a list there, its first.
 *
 * @returns Undefined where it names none.
 * @throws CourseError with the place of what is not as expected.
 */
export function readLessons(
  yaml: YamlFile,
  defaults: Values,
): CourseLessons | undefined {
  const written = valueAt(yaml, path);
  if (written === undefined || written === null) return undefined;
  const isShort = Array.isArray(written) || typeof written === 'string';
  const lessons = isShort ? {files: written} : recordAt(yaml, path, 'lessons');
  if (!isShort) requireKnown(yaml, path, lessonKeys, 'something that lessons may say');
  const read = fieldReader(yaml, path, lessons, firsts(defaults));
  const isThemed = (lessons['theme'] ?? defaults['theme'] ?? null) !== null;
  const values = Object.entries(figureFields).flatMap(([name, field]) => {
    const value = read.one(name, field);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    files: filesAt(yaml, lessons['files'], isShort ? path : [...path, 'files']),
    figures: folderAt(yaml, lessons['figures']),
    format: fieldReader(yaml, path, lessons, {}).one('format', format),
    themes: isThemed ? read.every('theme', theme) : bothThemes,
    look: Object.fromEntries(values),
  } as CourseLessons;
}

function firsts(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const isOfMany = Array.isArray(value) && name in figureFields;
      return [name, isOfMany ? (value as readonly unknown[])[0] : value];
    }),
  );
}

function filesAt(yaml: YamlFile, written: unknown, at: Path): readonly NamedLessons[] {
  const list: readonly unknown[] = Array.isArray(written) ? written : [written];
  const named = list.map((pattern, i) => {
    const place = yaml.placeOf(Array.isArray(written) ? [...at, i] : at);
    if (typeof pattern === 'string' && pattern !== '') return {pattern, place};
    throw new CourseError(
      place,
      'Expected lessons to be files, such as "lessons: [lessons/*.md]".',
    );
  });
  if (named.length > 0) return named;
  throw new CourseError(
    yaml.placeOf(at),
    'Expected lessons to have at least one file, such as "lessons: [lessons/*.md]".',
  );
}

function folderAt(yaml: YamlFile, written: unknown): string {
  if (written === undefined || written === null) return 'figures';
  if (typeof written === 'string' && written !== '') {
    return written.replace(/\/+$/, '');
  }
  throw new CourseError(
    yaml.placeOf([...path, 'figures']),
    'Expected figures to be a folder of the course, such as "figures: pictures".',
  );
}
