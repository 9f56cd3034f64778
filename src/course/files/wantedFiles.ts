/** From the entries of a course to the files that they stand for. */
import {posix} from 'node:path';
import type {ClipFacts} from '../../project/ClipFacts';
import {canFit, type RequestedFormat} from '../../render/plan/formats';
import {quoted} from '../../schema';
import type {ClipWish} from '../ClipWish';
import type {CourseEntry} from '../file/Course';
import {CourseError, placeText} from '../file/CourseError';
import type {PlainName, Varied, VariedName} from '../file/entryFields';
import {combinations} from './combinations';
import {endingOf, formatOf} from './formatOf';
import {filledIn, names, UnknownPlaceholder} from './nameTemplate';
import {picturesOf} from './picturesOf';
import type {WantedFile} from './WantedFile';

/** One combination of an entry's lists. */
interface Variant {
  readonly varied: Varied;
  readonly swept: Readonly<Record<string, unknown>>;
}

/**
 * The files of some entries, in their order.
 *
 * @param clip - The facts of a clip by its id.
 * @throws CourseError for a name that cannot be, and for two files of one name.
 */
export function wantedFiles(
  entries: readonly CourseEntry[],
  clip: (id: string) => ClipFacts,
): readonly WantedFile[] {
  const files = entries.flatMap(entry => filesOf(entry, clip(entry.clip)));
  const taken = new Map<string, WantedFile>();
  for (const file of files) {
    // Some file systems take "A.gif" and "a.gif" for one.
    const key = file.path.normalize().toLowerCase();
    const other = taken.get(key);
    if (other) throw sameName(file, other);
    taken.set(key, file);
  }
  return files;
}

function filesOf(entry: CourseEntry, facts: ClipFacts): WantedFile[] {
  requireBeats(entry, facts);
  const variants = combinations({...entry.varied, ...entry.sweep}).map(values => ({
    varied: pick(values, Object.keys(entry.varied)) as unknown as Varied,
    swept: pick(values, Object.keys(entry.sweep)),
  }));
  return variants.flatMap(variant => filesOfVariant(entry, facts, variant));
}

function filesOfVariant(
  entry: CourseEntry,
  facts: ClipFacts,
  {varied, swept}: Variant,
): WantedFile[] {
  const {clip, plain, target} = entry;
  const {size, ...look} = varied;
  const wish: ClipWish = {
    clip,
    set: {...entry.set, ...swept},
    ...look,
    ...(size === undefined ? {} : {size}),
    ...defined({fps: plain.fps, from: plain.from, to: plain.to}),
    pace: plain.pace,
    textScale: plain.textScale,
    transparent: plain.transparent,
  };
  const told = formatOf(target);
  if (told !== undefined && entry.own.has('format')) {
    throw new CourseError(
      entry.placeOf(['format']),
      `Expected no format, as the name already says ${told}. Leave one of them out.`,
    );
  }
  const sizeName = size === undefined ? {} : {size};
  const known = {clip, ...look, ...sizeName, ...entry.set, ...swept};
  const name = (more: Readonly<Record<string, unknown>> = {}) =>
    nameOf(entry, {...known, ...more});
  const formats = told ? [told] : formatsOf(entry, facts);
  return formats.flatMap((format): WantedFile[] => {
    const ending = told ? '' : endingOf(format);
    if (!isPicture(format)) {
      const limit = canFit(format) ? defined({maxBytes: plain.maxSize}) : {};
      const path = name() + ending;
      const beats = Object.keys(facts.chapters);
      const isCut = plain.chapters === 'files' && beats.length > 0 && format !== 'txt';
      const stem = path.slice(0, -endingOf(format).length);
      const cut = isCut ? {cut: {stem, beats}} : {};
      return [{path, format, wish, ...limit, ...cut, entry}];
    }
    return picturesOf(entry, facts).map(({moment, picture}) => ({
      path: name(moment === undefined ? {} : {moment}) + ending,
      format,
      wish,
      picture,
      entry,
    }));
  });
}

/**
 * Looks whether there are the chapters that an entry itself asks for; where the defaults
 * do, a clip without any is shown as a whole.
 *
 * @throws CourseError where there are none.
 */
function requireBeats(
  {own, plain, placeOf}: CourseEntry,
  {id, chapters}: ClipFacts,
): void {
  const asked = [
    plain.chapters === 'files' ? 'chapters' : undefined,
    plain.stills === 'chapters' ? 'stills' : undefined,
  ].find(name => name !== undefined && own.has(name as PlainName));
  if (asked === undefined || Object.keys(chapters).length > 0) return;
  throw new CourseError(
    placeOf([asked]),
    `Expected a clip that tells beats, for its chapters; "${id}" tells none.`,
  );
}

/**
 * The formats of an entry whose name says none.
 *
 * @throws CourseError for a limit that none of them can have.
 */
function formatsOf(
  {plain: {format, maxSize}, own, placeOf}: CourseEntry,
  {chapters: beats}: ClipFacts,
): readonly RequestedFormat[] {
  const isTold = Object.keys(beats).length > 0;
  if (own.has('maxSize') && maxSize !== undefined && !format.some(canFit)) {
    throw new CourseError(
      placeOf(['maxSize']),
      `Expected maxSize with gif or webp among the formats, got ${format.join(', ')}.`,
    );
  }
  return isTold ? format : format.filter(one => one !== 'chapters');
}

/**
 * A file's path, its placeholders filled in.
 *
 * @throws CourseError when it is no path within the course's folder.
 */
function nameOf(entry: CourseEntry, values: Readonly<Record<string, unknown>>): string {
  const path = posix.normalize(filledInAt(entry, values).replaceAll('\\', '/'));
  const isWithin = !posix.isAbsolute(path) && !/^([a-z]:|\.\.(\/|$))/i.test(path);
  if (isWithin && !path.endsWith('/')) return path;
  throw new CourseError(
    entry.place,
    `Expected a file's path within the course's folder, got ${quoted(entry.target)}. ` +
      'Name the folder with "out:" at the top of the file.',
  );
}

function filledInAt(
  entry: CourseEntry,
  values: Readonly<Record<string, unknown>>,
): string {
  try {
    return filledIn(entry.target, values);
  } catch (error) {
    if (!(error instanceof UnknownPlaceholder)) throw error;
    throw new CourseError(entry.place, error.message);
  }
}

function isPicture(format: RequestedFormat): boolean {
  return format === 'png' || format === 'jpg';
}

function sameName(file: WantedFile, other: WantedFile): CourseError {
  const {entry, path} = file;
  if (entry !== other.entry) {
    return new CourseError(
      entry.place,
      `Expected every file to have a name of its own, but ${quoted(path)} is also ` +
        `made at ${placeText(other.entry.place)}.`,
    );
  }
  const lists = [
    ...(Object.keys(entry.varied) as VariedName[]).filter(
      name => entry.varied[name].length > 1,
    ),
    ...Object.keys(entry.sweep),
    ...(file.picture ? ['moment'] : []),
  ];
  const missing = lists.filter(name => !names(entry.target, name));
  return new CourseError(
    entry.place,
    `Expected every file to have a name of its own, but two of this entry are called ` +
      `${quoted(path)}. Put ${missing.map(name => `{${name}}`).join(' and ')} into it.`,
  );
}

function pick(
  values: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(keys.map(key => [key, values[key]]));
}

function defined<T extends Readonly<Record<string, unknown>>>(
  values: T,
): {[K in keyof T]?: Exclude<T[K], undefined>} {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as {[K in keyof T]?: Exclude<T[K], undefined>};
}
