/** What a render is asked to do, and what it says about it. */
import type {MomentRequest, StripRequest} from './moments';

/** A film's format; `png-sequence` is one numbered picture for each frame. */
export type Format =
  'mp4' | 'webm' | 'av1.webm' | 'gif' | 'webp' | 'apng' | 'mov' | 'png-sequence';

export interface Output {
  readonly format: Format;
  /** Absolute; a folder for `png-sequence`, a file for the others. */
  readonly path: string;
  /** The most colours of a GIF, 2 to 255; 255 when missing. */
  readonly colors?: number;
  /** Of a WebP, which loses nothing with 100, and of a MOV: 0 to 100. */
  readonly quality?: number;
  /** Of a GIF or a WebP: the most bytes it may have, at a lower size and rate if need be. */
  readonly maxBytes?: number;
}

export interface StillRequest extends MomentRequest {
  readonly path: string;
}

export interface AltText {
  readonly text: string;
  readonly path: string;
}

/** A film for each chapter instead of one of all. */
export interface ChapterSplit {
  /** What every path of the job begins with; a chapter's number and name come behind it. */
  readonly stem: string;
}

/** One pass over a clip's frames: one size, one rate, any number of files. */
export interface Job {
  /** The clip's id. */
  readonly clip: string;
  /** A value for each of the clip's parameters, and for what every scene reads. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  /** Whether the clip's background is left out; only some formats can say that. */
  readonly transparent?: boolean;
  /** Seconds from the clip's start; its start and end when missing. */
  readonly from?: number;
  readonly to?: number;
  /** Whether it is cut where its chapters begin. */
  readonly split?: ChapterSplit;
  readonly outputs: readonly Output[];
  readonly stills: readonly StillRequest[];
  readonly strip?: StripRequest;
  /** Where the captions go, as WebVTT. */
  readonly captions?: string;
  /** Where the chapters go, as WebVTT. */
  readonly chapters?: string;
  /** The alt text, and where it goes. */
  readonly alt?: AltText;
}

export interface Progress {
  readonly job: Job;
  /** Frames done, of this job's `frames`. */
  readonly frame: number;
  readonly frames: number;
  readonly framesPerSecond: number;
  readonly secondsLeft: number;
}

/** How a film was made to fit in so many bytes. */
export interface FileFit extends Pick<Output, 'colors' | 'quality'> {
  readonly maxBytes: number;
  readonly fps: number;
  /** Whether it is less than it would be without the limit. */
  readonly isReduced: boolean;
}

export interface RenderedFile {
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly width?: number;
  readonly height?: number;
  readonly seconds?: number;
  readonly frames?: number;
  readonly clip: string;
  /** Where its bytes have a limit. */
  readonly fit?: FileFit;
}

export interface RenderSummary {
  readonly files: readonly RenderedFile[];
  /** Frames of all passes. */
  readonly frames: number;
  /** From the first call to the last file. */
  readonly seconds: number;
}
