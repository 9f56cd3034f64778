/** Decodes a film with FFmpeg, for looking at what a render really wrote. */
import {
  AVCOL_RANGE_JPEG,
  AVCOL_SPC_RGB,
  AVERROR_EOF,
  AVMEDIA_TYPE_VIDEO,
  AV_PIX_FMT_RGBA,
  AV_PIX_FMT_YUV420P,
  type FFDecoderCodec,
} from 'node-av/constants';
import {
  Codec,
  CodecContext,
  FFmpegError,
  FormatContext,
  Frame,
  Packet,
  SoftwareScaleContext,
} from 'node-av/lib';
import {pixelFrame} from '../../src/render/encode/pixelFrame';

export interface DecodedFilm {
  readonly width: number;
  readonly height: number;
  /** Seconds from one frame's start to its end, by frame. */
  readonly durations: readonly number[];
  /** RGBA bytes, one array for each frame. */
  readonly frames: readonly Uint8Array[];
  readonly colorSpace: number;
  readonly colorRange: number;
}

/** @param decoderName - FFmpeg's name of a decoder; the codec's usual one by default. */
export async function decodeFilm(
  path: string,
  decoderName?: string,
): Promise<DecodedFilm> {
  const input = new FormatContext();
  check(await input.openInput(path));
  check(await input.findStreamInfo());
  const stream = input.streams[input.findBestStream(AVMEDIA_TYPE_VIDEO)]!;
  const {codecpar, timeBase} = stream;
  const codec = decoderName
    ? Codec.findDecoderByName(decoderName as FFDecoderCodec)!
    : Codec.findDecoder(codecpar.codecId)!;
  const decoder = new CodecContext();
  decoder.allocContext3(codec);
  check(decoder.parametersToContext(codecpar));
  decoder.pktTimebase = timeBase;
  check(await decoder.open2(codec));
  const [frames, times, durations]: [Uint8Array[], number[], number[]] = [[], [], []];
  const packet = new Packet();
  packet.alloc();
  const picture = new Frame();
  picture.alloc();
  const seconds = timeBase.num / timeBase.den;
  const drain = async () => {
    while ((await decoder.receiveFrame(picture)) >= 0) {
      frames.push(toRgba(picture));
      times.push(Number(picture.pts) * seconds);
      durations.push(Number(picture.duration) * seconds);
      picture.unref();
    }
  };
  for (;;) {
    const result = await input.readFrame(packet);
    if (result === AVERROR_EOF) break;
    check(result);
    if (packet.streamIndex === stream.index) {
      check(await decoder.sendPacket(packet));
      await drain();
    }
    packet.unref();
  }
  await decoder.sendPacket(null);
  await drain();
  const {width, height, colorSpace, colorRange} = decoder;
  decoder.freeContext();
  await input.closeInput();
  return {
    width,
    height,
    frames,
    durations: times.map((t, i) => (times[i + 1] ?? t + durations[i]!) - t),
    colorSpace,
    colorRange,
  };
}

function toRgba(picture: Frame): Uint8Array {
  return picture.format === AV_PIX_FMT_YUV420P
    ? yuvToRgba(picture)
    : packedToRgba(picture);
}

/** Limited-range BT.709 as in its definition; swscale would assume BT.601. */
function yuvToRgba({width, height, data, linesize}: Frame): Uint8Array {
  const bytes = new Uint8ClampedArray(width * height * 4);
  const [luma, cb, cr] = [data![0]!, data![1]!, data![2]!];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const chroma = (y >> 1) * linesize[1]! + (x >> 1);
      const l = (luma[y * linesize[0]! + x]! - 16) / 219;
      const [u, v] = [(cb[chroma]! - 128) / 224, (cr[chroma]! - 128) / 224];
      const [red, blue] = [l + 1.5748 * v, l + 1.8556 * u];
      bytes[at] = 255 * red;
      bytes[at + 1] = (255 * (l - 0.2126 * red - 0.0722 * blue)) / 0.7152;
      bytes[at + 2] = 255 * blue;
      bytes[at + 3] = 255;
    }
  }
  return new Uint8Array(bytes.buffer);
}

function packedToRgba(picture: Frame): Uint8Array {
  const {width, height} = picture;
  // Without a context of its own, swscale takes matrix and range from the frames.
  using scaler = new SoftwareScaleContext();
  scaler.allocContext();
  using target = pixelFrame(width, height, AV_PIX_FMT_RGBA);
  target.colorSpace = AVCOL_SPC_RGB;
  target.colorRange = AVCOL_RANGE_JPEG;
  check(scaler.scaleFrameSync(target, picture));
  const bytes = new Uint8Array(width * height * 4);
  const stride = target.linesize[0]!;
  for (let y = 0; y < height; y++) {
    const row = target.data![0]!.subarray(y * stride, y * stride + width * 4);
    bytes.set(row, y * width * 4);
  }
  return bytes;
}

function check(result: number): void {
  FFmpegError.throwIfError(result, 'Could not decode');
}
