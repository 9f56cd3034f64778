/** Decodes a film with FFmpeg, for looking at what a render really wrote. */
import {AVERROR_EOF, AVMEDIA_TYPE_VIDEO, AV_PIX_FMT_RGBA} from 'node-av/constants';
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
  readonly colourSpace: number;
  readonly colourRange: number;
}

export async function decodeFilm(path: string): Promise<DecodedFilm> {
  const input = new FormatContext();
  check(await input.openInput(path));
  check(await input.findStreamInfo());
  const stream = input.streams[input.findBestStream(AVMEDIA_TYPE_VIDEO)];
  const {codecpar, timeBase} = stream;
  const codec = Codec.findDecoder(codecpar.codecId)!;
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
  const seconds = Number(timeBase.num) / Number(timeBase.den);
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
    durations: times.map((t, i) => (times[i + 1] ?? t + durations[i]) - t),
    colourSpace: colorSpace,
    colourRange: colorRange,
  };
}

function toRgba(picture: Frame): Uint8Array {
  const {width, height} = picture;
  using scaler = new SoftwareScaleContext();
  scaler.getContext(
    width,
    height,
    picture.format as never,
    width,
    height,
    AV_PIX_FMT_RGBA,
  );
  using target = pixelFrame(width, height, AV_PIX_FMT_RGBA);
  target.colorSpace = picture.colorSpace;
  check(scaler.scaleFrameSync(target, picture));
  const bytes = new Uint8Array(width * height * 4);
  const stride = target.linesize[0];
  for (let y = 0; y < height; y++) {
    bytes.set(
      target.data![0].subarray(y * stride, y * stride + width * 4),
      y * width * 4,
    );
  }
  return bytes;
}

function check(result: number): void {
  FFmpegError.throwIfError(result, 'Could not decode');
}
