/** One frame through one of FFmpeg's picture encoders, in this process. */
import type {FFVideoEncoder} from 'node-av/constants';
import {Codec, CodecContext, FFmpegError, Packet, Rational} from 'node-av/lib';
import {pixelFrame} from './pixelFrame';
import type {PixelLayout} from './pixelLayouts';
import {silenceFfmpeg} from './silenceFfmpeg';

/** A picture's size in pixels, and whether they carry alpha. */
export interface PictureSettings {
  readonly width: number;
  readonly height: number;
  readonly transparent: boolean;
}

/** An encoder, the pixels it takes, and what else it is told before it opens. */
export interface PictureEncoder {
  readonly name: FFVideoEncoder;
  readonly layout: PixelLayout;
  readonly prepare: (context: CodecContext) => void;
}

/**
 * Encodes a frame.
 *
 * @param pixels - BGRA words, row by row.
 */
export async function encodeSingle(
  pixels: Uint32Array,
  {width, height}: PictureSettings,
  {name, layout, prepare}: PictureEncoder,
): Promise<Buffer> {
  silenceFfmpeg();
  const codec = Codec.findEncoderByName(name);
  if (!codec) throw new Error(`Expected FFmpeg to have the encoder ${name}.`);
  using context = new CodecContext();
  context.allocContext3(codec);
  context.width = width;
  context.height = height;
  context.pixelFormat = layout.format;
  context.timeBase = new Rational(1, 1);
  context.threadCount = 1;
  prepare(context);
  check(await context.open2(codec), `open the encoder ${name}`);
  using frame = pixelFrame(width, height, layout.format);
  frame.pts = 0n;
  frame.quality = context.globalQuality;
  const planes = frame.data!.map((data, i) => ({data, stride: frame.linesize[i]!}));
  layout.update(pixels, width, Uint32Array.of(0, pixels.length), planes);
  using packet = new Packet();
  packet.alloc();
  check(await context.sendFrame(frame), 'encode a picture');
  check(await context.receivePacket(packet), 'encode a picture');
  return Buffer.from(packet.data!);
}

function check(result: number, doing: string): void {
  FFmpegError.throwIfError(result, `Could not ${doing}`);
}
