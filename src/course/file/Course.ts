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
