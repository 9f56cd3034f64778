import type {RequestedFormat} from '../../render/plan/formats';
import type {ThemeName} from '../../theme';
import type {ClipWish} from '../ClipWish';
import type {Place} from './CourseError';
import type {Plain, PlainName, Varied, VariedName} from './entryFields';
import type {Path} from './yamlFile';

/** A course file, read: what to make, and how it was written. */
export interface Course {
  /** The file's name as the user gave it, for messages. */
  readonly file: string;
  readonly title?: string;
  /** Under which the pictures may be used; the manifest says it of each. */
  readonly licence?: string;
  /** The folder that targets are relative to, from the course file's own. */
  readonly out: string;
  readonly entries: readonly CourseEntry[];
  /** Whose clips are made too. */
  readonly lessons?: CourseLessons;
}

/** The lessons of a course, and what their figures are like. */
export interface CourseLessons {
  readonly files: readonly NamedLessons[];
  /** The folder of their figures, from the course's. */
  readonly figures: string;
  /** Of a film; a still is a PNG. */
  readonly format: readonly RequestedFormat[];
  /** Those that a page chooses between. */
  readonly themes: readonly ThemeName[];
  /** What a figure is like where its lesson does not say it. */
  readonly look: Partial<Omit<ClipWish, 'clip' | 'set'>>;
}

/** A lesson's path, or a pattern such as `lessons/*.md`, from the course file's folder. */
export interface NamedLessons {
  readonly pattern: string;
  readonly place: Place;
}

/** One entry: a target, or a template of several, and what it is made from. */
export interface CourseEntry {
  /** The path from the course's folder, with placeholders such as `{theme}`. */
  readonly target: string;
  /** The clip's id. */
  readonly clip: string;
  /** Raw parameters by name. */
  readonly set: Readonly<Record<string, unknown>>;
  /** Raw parameters of which each value makes files of its own, by name. */
  readonly sweep: Readonly<Record<string, readonly unknown[]>>;
  /** The values of which each makes files of its own. */
  readonly varied: {readonly [N in VariedName]: readonly Varied[N][]};
  readonly plain: Plain;
  /** What the entry itself says, in its own words: not what the defaults say. */
  readonly own: ReadonlySet<VariedName | PlainName>;
  readonly place: Place;
  /** Where something of it stands, such as `['set', 'learningRate']`. */
  placeOf(path: Path): Place;
}
