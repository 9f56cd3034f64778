/** A frame as a PNG file's bytes. */
import {FF_ENCODER_PNG} from 'node-av/constants';
import {Codec, CodecContext, FFmpegError, Packet, Rational} from 'node-av/lib';
import type {FrameSettings} from './FrameSink';
import {pixelLayouts} from './pixelLayouts';
import {pixelFrame} from './pixelFrame';
import './silenceFfmpeg';

/**
 * Encodes a frame, losslessly; the same pixels give the same bytes.
 *
 * @param pixels - BGRA words, row by row.
 * @param settings - Their size, and whether they carry alpha.
 */
export async function encodePng(
  pixels: Uint32Array,
  {width, height, transparent}: Omit<FrameSettings, 'fps' | 'frames'>,
): Promise<Buffer> {
  const layout = transparent ? pixelLayouts.rgba : pixelLayouts.rgb;
  const codec = Codec.findEncoderByName(FF_ENCODER_PNG);
  if (!codec) throw new Error('Expected FFmpeg to have a PNG encoder.');
  using context = new CodecContext();
  context.allocContext3(codec);
  context.width = width;
  context.height = height;
  context.pixelFormat = layout.format;
  context.timeBase = new Rational(1, 1);
  context.threadCount = 1;
  context.setOption('pred', 'mixed');
  FFmpegError.throwIfError(
    await context.open2(codec),
    'Could not open the PNG encoder',
  );
  using frame = pixelFrame(width, height, layout.format);
  frame.pts = 0n;
  const whole = Uint32Array.of(0, pixels.length);
  layout.update(pixels, width, whole, [
    {data: frame.data![0]!, stride: frame.linesize[0]!},
  ]);
  using packet = new Packet();
  packet.alloc();
  FFmpegError.throwIfError(await context.sendFrame(frame), 'Could not encode a PNG');
  FFmpegError.throwIfError(
    await context.receivePacket(packet),
    'Could not encode a PNG',
  );
  return Buffer.from(packet.data!);
}
