import type {Cue} from '../../clip/beats/captions';
import type {ChapterStart} from '../encode/mp4Chapters';

/** A finished film, as far as others can be joined to it. */
export interface Film {
  /** Absolute. */
  readonly path: string;
  /** What its own words, or its file, call it. */
  readonly title: string;
  readonly frames: number;
  readonly fps: number;
  readonly width: number;
  readonly height: number;
  /** FFmpeg's name of the codec, such as `h264`. */
  readonly codec: string;
  /** What the decoder is told before the first frame: of H.264, its parameter sets. */
  readonly settings: Buffer;
  readonly chapters: readonly ChapterStart[];
  /** From the `.vtt` beside it, if there is one. */
  readonly captions?: readonly Cue[];
}
