/** How each format is encoded: plain data, one entry a format. */
import {
  FF_ENCODER_APNG,
  FF_ENCODER_LIBSVTAV1,
  FF_ENCODER_LIBVPX_VP9,
  FF_ENCODER_LIBWEBP_ANIM,
  FF_ENCODER_LIBX264,
  FF_ENCODER_PRORES_KS,
  type FFVideoEncoder,
} from 'node-av/constants';
import type {Format, Output} from '../plan/Job';
import {pixelLayouts, type PixelLayout} from './pixelLayouts';

export interface VideoSettings {
  readonly encoder: FFVideoEncoder;
  /** FFmpeg's name of the container. */
  readonly container: string;
  /** The pixels it takes, opaque, and with alpha where it can. */
  readonly picture: PixelLayout;
  readonly alphaPicture?: PixelLayout;
  readonly encoderOptions: Readonly<Record<string, string | number>>;
  readonly containerOptions: Readonly<Record<string, string>>;
  /**
   * For encoders that are not asked for frames like the one before: one of so many frames
   * refers to no other, counted with those.
   */
  readonly repeats?: {readonly keyFrames: number};
  /** Whether chapters are written into the file. */
  readonly hasChapters?: boolean;
  /**
   * Threads of the encoder. Fixed: the bytes depend on it, and must not depend on the
   * machine.
   */
  readonly threads: number;
}

export type VideoFormat = Exclude<Format, 'gif' | 'png-sequence'>;

const videoSettings: Readonly<Record<VideoFormat, VideoSettings>> = {
  mp4: {
    encoder: FF_ENCODER_LIBX264,
    container: 'mp4',
    picture: pixelLayouts.yuv420,
    // Mostly still pictures: every frame refers to the one before, whose unchanged blocks
    // are known (mb_info), so looking ahead and B-frames cost more than they save. A
    // constant quantizer spares the half-size pictures and the variances that a rate factor
    // computes of every frame: a quarter of the time. With `subme=0` it would be half, and
    // the films of curves a third larger.
    encoderOptions: {
      preset: 'veryfast',
      qp: 25,
      mb_info: 1,
      'forced-idr': 1,
      'x264-params':
        'bframes=0:rc-lookahead=0:mbtree=0:scenecut=0:weightp=0:force-cfr=1:keyint=infinite:subme=1:me=dia',
    },
    repeats: {keyFrames: 300},
    containerOptions: {movflags: '+faststart'},
    hasChapters: true,
    threads: 1,
  },
  webm: {
    encoder: FF_ENCODER_LIBVPX_VP9,
    container: 'webm',
    picture: pixelLayouts.yuv420,
    alphaPicture: pixelLayouts.yuva420,
    // A quarter of the time of the `good` settings, at a tenth to a quarter more bytes and the
    // same SSIM to 0.001.
    encoderOptions: {
      deadline: 'realtime',
      'cpu-used': 7,
      'row-mt': 1,
      'tile-columns': 2,
      crf: 24,
      b: 0,
      'lag-in-frames': 0,
      // Alternate reference frames would be coded without their alpha.
      'auto-alt-ref': 0,
    },
    containerOptions: {},
    threads: 2,
  },
  'av1.webm': {
    encoder: FF_ENCODER_LIBSVTAV1,
    container: 'webm',
    picture: pixelLayouts.yuv420,
    encoderOptions: {preset: 9, crf: 30, 'svtav1-params': 'lp=2'},
    containerOptions: {},
    threads: 2,
  },
  mov: {
    encoder: FF_ENCODER_PRORES_KS,
    container: 'mov',
    picture: pixelLayouts.yuva444p10,
    alphaPicture: pixelLayouts.yuva444p10,
    encoderOptions: {profile: '4444', vendor: 'apl0'},
    containerOptions: {},
    threads: 2,
  },
  webp: {
    encoder: FF_ENCODER_LIBWEBP_ANIM,
    container: 'webp',
    picture: pixelLayouts.bgra,
    alphaPicture: pixelLayouts.bgra,
    encoderOptions: {lossless: 1, compression_level: 3},
    containerOptions: {loop: '0'},
    threads: 1,
  },
  apng: {
    encoder: FF_ENCODER_APNG,
    container: 'apng',
    picture: pixelLayouts.rgb,
    alphaPicture: pixelLayouts.rgba,
    encoderOptions: {pred: 'mixed'},
    containerOptions: {plays: '0'},
    threads: 1,
  },
};

/** ProRes counts its quantizers from 1, and FFmpeg each of them as 118. */
const worstQuantizer = 31;
const quantizerUnit = 118;

/**
 * How a format is encoded.
 *
 * @param loss - Of a WebP that is see-through and of a MOV: the quality, 0 to 100, with
 *   which it may lose something; 100 is without loss for a WebP.
 */
export function videoSettingsOf(
  format: VideoFormat,
  loss: Pick<Output, 'quality'>,
): VideoSettings {
  const {quality} = loss;
  const settings = videoSettings[format];
  if (quality === undefined) return settings;
  const encoderOptions = {...settings.encoderOptions, ...lossy(format, quality)};
  return {...settings, encoderOptions};
}

function lossy(format: VideoFormat, quality: number): VideoSettings['encoderOptions'] {
  switch (format) {
    case 'webp':
      return quality === 100 ? {} : {lossless: 0, quality};
    case 'mov': {
      const span = worstQuantizer - 1;
      const quantizer = 1 + Math.round((1 - quality / 100) * span);
      return {flags: '+qscale', global_quality: quantizer * quantizerUnit};
    }
    default:
      return {};
  }
}
