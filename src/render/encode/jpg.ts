/** A frame as a JPEG file's bytes. */
import {
  AVCOL_RANGE_JPEG,
  AV_CODEC_FLAG_BITEXACT,
  AV_CODEC_FLAG_QSCALE,
  FF_ENCODER_MJPEG,
  FF_QP2LAMBDA,
} from 'node-av/constants';
import {Rational} from 'node-av/lib';
import {RenderError} from '../RenderError';
import {pixelLayouts} from './pixelLayouts';
import {encodeSingle, type PictureSettings} from './singleFrame';

/**
 * FFmpeg's finest scale of quantizers. Of a stage with level curves it makes 279 kB (the
 * PNG has 311), no channel of a pixel more than 14 of 255 off and the worst 8 × 8 block at
 * an SSIM of 0.96; with 2 the worst has 0.88 and dots ring around thin lines, in 196 kB.
 */
const scale = 1;

/** The longest side that FFmpeg's encoder takes. */
const longestSide = 65500;

/**
 * Encodes a frame with its colours at full resolution; the same pixels give the same bytes.
 *
 * @param pixels - BGRX words, row by row; a JPEG has no alpha.
 * @throws RenderError for a side that is too long.
 */
export async function encodeJpg(
  pixels: Uint32Array,
  settings: PictureSettings,
): Promise<Buffer> {
  const {width, height} = settings;
  if (Math.max(width, height) > longestSide) {
    throw new RenderError(
      `Expected a JPEG of at most ${longestSide} pixels a side, got ${width}x${height}. ` +
        'Choose a smaller --size, or write a .png.',
    );
  }
  return encodeSingle(pixels, settings, {
    name: FF_ENCODER_MJPEG,
    layout: pixelLayouts.jfif444,
    prepare(context) {
      context.colorRange = AVCOL_RANGE_JPEG;
      // With it the file says that it is JFIF, and so which matrix its colours have.
      context.sampleAspectRatio = new Rational(1, 1);
      // Without the first, FFmpeg writes its version into the file.
      context.setFlags(AV_CODEC_FLAG_BITEXACT, AV_CODEC_FLAG_QSCALE);
      context.setOption('qmin', String(scale));
      context.globalQuality = scale * FF_QP2LAMBDA;
    },
  });
}
