import type {MomentRequest} from '../../render/plan/moments';
import type {RequestedFormat} from '../../render/plan/formats';
import type {ClipWish} from '../ClipWish';
import type {CourseEntry} from '../file/Course';

/** One file that a course asks for, complete but for what only its run tells. */
export interface WantedFile {
  /** From the course's folder, with forward slashes. */
  readonly path: string;
  readonly format: RequestedFormat;
  readonly wish: ClipWish;
  /** What a picture shows; of other files, nothing. */
  readonly picture?: Picture;
  /** Where each chapter is a file of its own; there is none of the path itself. */
  readonly cut?: ChapterCut;
  /** What it may take at most; no more than a format that cannot is asked for. */
  readonly maxBytes?: number;
  /** The entry that asks for it. */
  readonly entry: CourseEntry;
}

/** A film as a file for each chapter: `<stem>-<number>-<beat>.mp4`. */
export interface ChapterCut {
  /** From the course's folder. */
  readonly stem: string;
  /** The names of the beats that a run may tell. */
  readonly beats: readonly string[];
}

/** One moment, or several side by side. */
export type Picture =
  | {readonly still: MomentRequest}
  | {readonly among: readonly MomentRequest[]; readonly count: number};
