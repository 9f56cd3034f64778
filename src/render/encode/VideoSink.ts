import {
  AVERROR_EAGAIN,
  AVERROR_EOF,
  AVFMT_FLAG_BITEXACT,
  AV_FRAME_DATA_VIDEO_HINT,
  AV_PICTURE_TYPE_I,
  AV_PICTURE_TYPE_NONE,
} from 'node-av/constants';
import {
  type CodecContext,
  Dictionary,
  FFmpegError,
  FormatContext,
  Packet,
  type Frame,
  type Stream,
} from 'node-av/lib';
import type {Plane} from './bt709';
import {changedBlocks, videoHint} from './changedBlocks';
import type {FrameSettings, FrameSink, SinkFrame} from './FrameSink';
import {addChapters} from './mp4Chapters';
import type {PixelLayout} from './pixelLayouts';
import {openEncoder, tagColors} from './openEncoder';
import {pixelFrame} from './pixelFrame';
import {RepeatedPictures} from './RepeatedPictures';
import {silenceFfmpeg} from './silenceFfmpeg';
import type {VideoSettings} from './videoSettings';

/** A video file, encoded in this process while frames come in. */
export class VideoSink implements FrameSink {
  private readonly packet = new Packet();
  private readonly picture: Frame;
  private planes: readonly Plane[] | null = null;
  private readonly repeats: RepeatedPictures | undefined;
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
    if (video.repeats) this.repeats = new RepeatedPictures(encoder.extraData!);
  }

  /** Opens encoder and file. */
  public static async open(
    path: string,
    video: VideoSettings,
    settings: FrameSettings,
  ): Promise<VideoSink> {
    silenceFfmpeg();
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
    const isAlike = runs.length === 0;
    if (!isAlike) {
      this.layout.update(pixels, this.settings.width, runs, this.writablePlanes());
    }
    const {repeats} = this.video;
    const isKey = repeats !== undefined && index % repeats.keyFrames === 0;
    const repeated = isAlike && !isKey ? this.repeats?.next() : undefined;
    if (repeated) {
      this.settings.signal?.throwIfAborted();
      this.fillPacket(repeated, BigInt(index));
      return this.writePacket();
    }
    this.picture.pts = BigInt(index);
    this.picture.pictType = isKey ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
    if ('mb_info' in this.video.encoderOptions) this.hint(runs);
    check(await this.encoder.sendFrame(this.picture), 'encode a frame');
    await this.drain(isAlike);
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

  /**
   * Writes what the encoder gives.
   *
   * @param isAlike - Whether the frame that was sent is like the one before.
   */
  private async drain(isAlike = false): Promise<void> {
    for (;;) {
      this.settings.signal?.throwIfAborted();
      const result = this.encoder.receivePacketSync(this.packet);
      if (result === AVERROR_EAGAIN || result === AVERROR_EOF) return;
      check(result, 'encode a frame');
      const {data, pts} = this.packet;
      const numbered = this.repeats?.encoded(data!, isAlike) ?? data;
      if (numbered !== data) this.fillPacket(numbered!, pts);
      await this.writePacket();
    }
  }

  /** A packet of a picture that refers to the one before; new data have no times. */
  private fillPacket(data: Buffer, pts: bigint): void {
    this.packet.data = data;
    [this.packet.pts, this.packet.dts, this.packet.duration] = [pts, pts, 1n];
  }

  private async writePacket(): Promise<void> {
    this.packet.streamIndex = this.stream.index;
    this.packet.rescaleTs(this.encoder.timeBase, this.stream.timeBase);
    check(await this.muxer.interleavedWriteFrame(this.packet), 'write a frame');
    this.packet.unref();
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

function check(result: number, doing: string): void {
  FFmpegError.throwIfError(result, `Could not ${doing}`);
}
