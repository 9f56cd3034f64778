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
  /**
   * Where each chapter is a file of its own: what the names of them begin with, before
   * `-<number>-<beat>`. There is no file of the path itself.
   */
  readonly stem?: string;
  /** What it may take at most; no more than a format that cannot is asked for. */
  readonly maxBytes?: number;
  /** The entry that asks for it. */
  readonly entry: CourseEntry;
}

/** One moment, or several side by side. */
export type Picture =
  | {readonly still: MomentRequest}
  | {readonly among: readonly MomentRequest[]; readonly count: number};
