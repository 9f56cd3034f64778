/** A frame as a PNG file's bytes. */
import {AV_PIX_FMT_RGB24, FF_ENCODER_PNG} from 'node-av/constants';
import {Codec, CodecContext, FFmpegError, Frame, Packet, Rational} from 'node-av/lib';

/**
 * Encodes an opaque frame, losslessly; the same pixels give the same bytes.
 *
 * @param pixels - BGRX words, row by row.
 */
export async function encodePng(
  pixels: Uint32Array,
  width: number,
  height: number,
): Promise<Buffer> {
  const codec = Codec.findEncoderByName(FF_ENCODER_PNG);
  if (!codec) throw new Error('Expected FFmpeg to have a PNG encoder.');
  using context = new CodecContext();
  context.allocContext3(codec);
  context.width = width;
  context.height = height;
  context.pixelFormat = AV_PIX_FMT_RGB24;
  context.timeBase = new Rational(1, 1);
  context.threadCount = 1;
  context.setOption('pred', 'mixed');
  FFmpegError.throwIfError(await context.open2(codec), 'Could not open the PNG encoder');
  using frame = Frame.fromVideoBuffer(toRgb(pixels), {
    width,
    height,
    format: AV_PIX_FMT_RGB24,
    timeBase: {num: 1, den: 1},
    pts: 0n,
  });
  using packet = new Packet();
  packet.alloc();
  FFmpegError.throwIfError(await context.sendFrame(frame), 'Could not encode a PNG');
  FFmpegError.throwIfError(await context.receivePacket(packet), 'Could not encode a PNG');
  return Buffer.from(packet.data!);
}

function toRgb(pixels: Uint32Array): Buffer {
  const rgb = Buffer.allocUnsafe(pixels.length * 3);
  for (let i = 0, at = 0; i < pixels.length; i++) {
    const word = pixels[i];
    rgb[at++] = (word >>> 16) & 255;
    rgb[at++] = (word >>> 8) & 255;
    rgb[at++] = word & 255;
  }
  return rgb;
}
