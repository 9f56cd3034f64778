/** How each video format is encoded: plain data, one entry a format. */
import {
  FF_ENCODER_LIBVPX_VP9,
  FF_ENCODER_LIBX264,
  type FFVideoEncoder,
} from 'node-av/constants';

export interface VideoSettings {
  readonly encoder: FFVideoEncoder;
  /** FFmpeg's name of the container. */
  readonly container: string;
  readonly encoderOptions: Readonly<Record<string, string | number>>;
  readonly containerOptions: Readonly<Record<string, string>>;
  /**
   * Threads of the encoder. Fixed: the bytes depend on it, and must not depend on the
   * machine.
   */
  readonly threads: number;
}

export const videoSettings: Readonly<Record<'mp4' | 'webm', VideoSettings>> = {
  mp4: {
    encoder: FF_ENCODER_LIBX264,
    container: 'mp4',
    // Mostly still pictures: every frame refers to the one before, whose unchanged blocks
    // are known (mb_info), so looking ahead and B-frames cost more than they save.
    encoderOptions: {
      preset: 'veryfast',
      crf: 24,
      mb_info: 1,
      'x264-params':
        'bframes=0:rc-lookahead=0:mbtree=0:scenecut=0:weightp=0:keyint=300',
    },
    containerOptions: {movflags: '+faststart'},
    threads: 1,
  },
  webm: {
    encoder: FF_ENCODER_LIBVPX_VP9,
    container: 'webm',
    encoderOptions: {
      deadline: 'good',
      'cpu-used': 4,
      'row-mt': 1,
      'tile-columns': 2,
      crf: 24,
      b: 0,
      'lag-in-frames': 16,
    },
    containerOptions: {},
    threads: 2,
  },
};
