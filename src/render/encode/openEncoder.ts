import {
  AVCHROMA_LOC_CENTER,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  AVFMT_GLOBALHEADER,
  AV_CODEC_FLAG_BITEXACT,
  AV_CODEC_FLAG_GLOBAL_HEADER,
} from 'node-av/constants';
import {
  Codec,
  CodecContext,
  Dictionary,
  FFmpegError,
  Rational,
  type FormatContext,
  type Frame,
} from 'node-av/lib';
import type {FrameSettings} from './FrameSink';
import type {PixelLayout} from './pixelLayouts';
import type {VideoSettings} from './videoSettings';

/** An encoder for pictures of a layout. */
export async function openEncoder(
  muxer: FormatContext,
  video: VideoSettings,
  layout: PixelLayout,
  settings: FrameSettings,
): Promise<CodecContext> {
  const codec = Codec.findEncoderByName(video.encoder);
  if (!codec) throw new Error(`Expected FFmpeg to have the encoder ${video.encoder}.`);
  const encoder = new CodecContext();
  encoder.allocContext3(codec);
  encoder.width = settings.width;
  encoder.height = settings.height;
  encoder.pixelFormat = layout.format;
  const rate = frameRate(settings.fps);
  encoder.framerate = rate;
  encoder.timeBase = new Rational(rate.den, rate.num);
  encoder.threadCount = video.threads;
  if (layout.isYuv) tagColors(encoder);
  encoder.setFlags(AV_CODEC_FLAG_BITEXACT);
  if (muxer.oformat!.hasFlags(AVFMT_GLOBALHEADER)) {
    encoder.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  }
  const options = Dictionary.fromObject({...video.encoderOptions});
  const doing = `Could not open the encoder ${video.encoder}`;
  FFmpegError.throwIfError(await encoder.open2(codec, options), doing);
  return encoder;
}

/** 60 is 60/1, 29.97 is 2997/100. */
function frameRate(fps: number): Rational {
  return Number.isInteger(fps)
    ? new Rational(fps, 1)
    : new Rational(Math.round(fps * 1000), 1000);
}

/** Untagged files are read with other matrices, and shifted greens, by some players. */
export function tagColors(target: CodecContext | Frame): void {
  target.colorRange = AVCOL_RANGE_MPEG;
  target.colorPrimaries = AVCOL_PRI_BT709;
  target.colorTrc = AVCOL_TRC_BT709;
  target.colorSpace = AVCOL_SPC_BT709;
  target.chromaLocation = AVCHROMA_LOC_CENTER;
}
