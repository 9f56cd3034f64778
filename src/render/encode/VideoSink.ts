import {
  AVCHROMA_LOC_CENTER,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  AVERROR_EAGAIN,
  AVERROR_EOF,
  AVFMT_FLAG_BITEXACT,
  AVFMT_GLOBALHEADER,
  AV_CODEC_FLAG_BITEXACT,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_FRAME_DATA_VIDEO_HINT,
} from 'node-av/constants';
import {
  Codec,
  CodecContext,
  Dictionary,
  FFmpegError,
  FormatContext,
  Packet,
  Rational,
  type Frame,
  type Stream,
} from 'node-av/lib';
import type {Plane} from './bt709';
import {changedBlocks, videoHint} from './changedBlocks';
import type {FrameSettings, FrameSink, SinkFrame} from './FrameSink';
import {addChapters} from './mp4Chapters';
import type {PixelLayout} from './pixelLayouts';
import {pixelFrame} from './pixelFrame';
import './silenceFfmpeg';
import type {VideoSettings} from './videoSettings';

/** A video file, encoded in this process while frames come in. */
export class VideoSink implements FrameSink {
  private readonly packet = new Packet();
  private readonly picture: Frame;
  private planes: readonly Plane[] | null = null;
  private isClosed = false;

  private constructor(
    private readonly muxer: FormatContext,
    private readonly encoder: CodecContext,
    private readonly stream: Stream,
    private readonly settings: FrameSettings,
    private readonly layout: PixelLayout,
    private readonly video: VideoSettings,
    private readonly path: string,
  ) {
    this.packet.alloc();
    this.picture = pixelFrame(settings.width, settings.height, layout.format);
    if (layout.isYuv) tagColors(this.picture);
  }

  /** Opens encoder and file. */
  public static async open(
    path: string,
    video: VideoSettings,
    settings: FrameSettings,
  ): Promise<VideoSink> {
    const muxer = new FormatContext();
    check(muxer.allocOutputContext2(null, video.container, path), 'choose a container');
    muxer.setFlags(AVFMT_FLAG_BITEXACT);
    const layout = layoutFor(video, settings);
    const encoder = await openEncoder(muxer, video, layout, settings);
    const stream = muxer.newStream();
    check(stream.codecpar.fromContext(encoder), 'describe the stream');
    stream.timeBase = encoder.timeBase;
    stream.avgFrameRate = encoder.framerate;
    check(await muxer.openOutput(), `open ${path}`);
    const options = Dictionary.fromObject({...video.containerOptions});
    check(await muxer.writeHeader(options), `write ${path}`);
    return new VideoSink(muxer, encoder, stream, settings, layout, video, path);
  }

  public async write({index, pixels, runs}: SinkFrame): Promise<void> {
    if (runs.length > 0) {
      this.layout.update(pixels, this.settings.width, runs, this.writablePlanes());
    }
    this.picture.pts = BigInt(index);
    if ('mb_info' in this.video.encoderOptions) this.hint(runs);
    check(await this.encoder.sendFrame(this.picture), 'encode a frame');
    await this.drain();
  }

  public async finish(): Promise<void> {
    check(await this.encoder.sendFrame(null), 'flush the encoder');
    await this.drain();
    check(await this.muxer.writeTrailer(), 'finish the file');
    await this.close();
    const {chapters = []} = this.settings;
    if (this.video.hasChapters) await addChapters(this.path, chapters);
  }

  public async abort(): Promise<void> {
    await this.close();
  }

  /**
   * The picture's memory. The views are kept while it is the same: each new view of some
   * megabytes would hurry the garbage collector.
   */
  private writablePlanes(): readonly Plane[] {
    if (this.planes && this.picture.isWritable) return this.planes;
    check(this.picture.makeWritable(), 'reuse a frame');
    const {data, linesize} = this.picture;
    this.planes = data!.map((bytes, i) => ({data: bytes, stride: linesize[i]!}));
    return this.planes;
  }

  private hint(runs: Uint32Array): void {
    const bytes = videoHint(changedBlocks(runs, this.settings.width));
    this.picture.removeSideData(AV_FRAME_DATA_VIDEO_HINT);
    this.picture.newSideData(AV_FRAME_DATA_VIDEO_HINT, bytes.length).set(bytes);
  }

  private async drain(): Promise<void> {
    for (;;) {
      this.settings.signal?.throwIfAborted();
      const result = await this.encoder.receivePacket(this.packet);
      if (result === AVERROR_EAGAIN || result === AVERROR_EOF) return;
      check(result, 'encode a frame');
      this.packet.streamIndex = this.stream.index;
      this.packet.rescaleTs(this.encoder.timeBase, this.stream.timeBase);
      check(await this.muxer.interleavedWriteFrame(this.packet), 'write a frame');
      this.packet.unref();
    }
  }

  private async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    this.packet.free();
    this.picture.free();
    this.encoder.freeContext();
    await this.muxer.closeOutput();
    this.muxer.freeContext();
  }
}

function layoutFor(video: VideoSettings, {transparent}: FrameSettings): PixelLayout {
  if (!transparent) return video.picture;
  if (video.alphaPicture) return video.alphaPicture;
  throw new Error(`Expected a format with transparency, got ${video.container}.`);
}

async function openEncoder(
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
  check(await encoder.open2(codec, options), `open the encoder ${video.encoder}`);
  return encoder;
}

/** 60 is 60/1, 29.97 is 2997/100. */
function frameRate(fps: number): Rational {
  return Number.isInteger(fps)
    ? new Rational(fps, 1)
    : new Rational(Math.round(fps * 1000), 1000);
}

/** Untagged files are read with other matrices, and shifted greens, by some players. */
function tagColors(target: CodecContext | Frame): void {
  target.colorRange = AVCOL_RANGE_MPEG;
  target.colorPrimaries = AVCOL_PRI_BT709;
  target.colorTrc = AVCOL_TRC_BT709;
  target.colorSpace = AVCOL_SPC_BT709;
  target.chromaLocation = AVCHROMA_LOC_CENTER;
}

function check(result: number, doing: string): void {
  FFmpegError.throwIfError(result, `Could not ${doing}`);
}
