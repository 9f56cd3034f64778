import type {Format} from './Job';

export interface Frames {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
}

/** Size and rate where the user names none. A GIF repeats no detail cheaply. */
export const defaultFrames: Readonly<Record<Format, Frames>> = {
  mp4: {width: 1920, height: 1080, fps: 60},
  webm: {width: 1920, height: 1080, fps: 60},
  'av1.webm': {width: 1920, height: 1080, fps: 60},
  mov: {width: 1920, height: 1080, fps: 60},
  'png-sequence': {width: 1920, height: 1080, fps: 60},
  gif: {width: 800, height: 450, fps: 25},
  webp: {width: 800, height: 450, fps: 25},
  apng: {width: 800, height: 450, fps: 25},
};
