/** A frame as a PNG file's bytes. */
import {AV_PIX_FMT_RGB24, FF_ENCODER_PNG} from 'node-av/constants';
import {
  Codec,
  CodecContext,
  FFmpegError,
  Packet,
  Rational,
  type Frame,
} from 'node-av/lib';
import {pixelFrame} from './pixelFrame';
import './quiet';

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
  FFmpegError.throwIfError(
    await context.open2(codec),
    'Could not open the PNG encoder',
  );
  using frame = pixelFrame(width, height, AV_PIX_FMT_RGB24);
  frame.pts = 0n;
  fillRgb(frame, pixels);
  using packet = new Packet();
  packet.alloc();
  FFmpegError.throwIfError(await context.sendFrame(frame), 'Could not encode a PNG');
  FFmpegError.throwIfError(
    await context.receivePacket(packet),
    'Could not encode a PNG',
  );
  return Buffer.from(packet.data!);
}

function fillRgb(frame: Frame, pixels: Uint32Array): void {
  const {width, height} = frame;
  const stride = frame.linesize[0];
  const rgb = frame.data![0];
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0, at = y * stride; x < width; x++, i++) {
      const word = pixels[i];
      rgb[at++] = word >>> 16;
      rgb[at++] = word >>> 8;
      rgb[at++] = word;
    }
  }
}
