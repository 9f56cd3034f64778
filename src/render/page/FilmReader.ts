import {PatchWriter} from '../frames/transport';
import type {DrawnFrame, FilmBegin, ThreadTimes} from './frameMessages';
import {FramePair} from './FramePair';
import {FrameSender} from './FrameSender';

/** A message is sent at the latest when it has this many words. */
const batchWords = 1 << 18;

/** Reads the frames of a film, finds out what changed in each, and sends that to Node. */
export class FilmReader {
  public readonly times: ThreadTimes = {read: 0, compare: 0, send: 0};
  private readonly pair: FramePair;
  private readonly writer = new PatchWriter();
  private readonly whole: Uint32Array;
  private last = 0;

  private constructor(
    {width, height}: FilmBegin,
    private readonly sender: FrameSender,
  ) {
    this.pair = new FramePair(width * height);
    this.whole = Uint32Array.of(0, width * height);
  }

  /** Begins a film. */
  public static async open(film: FilmBegin): Promise<FilmReader> {
    const largest = batchWords + PatchWriter.mostWords(film.width * film.height);
    return new FilmReader(film, await FrameSender.open(film.url, largest, film.pages));
  }

  /** Takes the next frame; resolves when there is room for another. */
  public async add({picture, isBefore, ...drawn}: DrawnFrame): Promise<void> {
    this.last = performance.now();
    if (picture) await this.read(picture);
    this.lap('read');
    if (isBefore) return;
    this.writer.add(drawn.frame, this.pair.pixels(), this.runsOf(drawn, picture));
    this.lap('compare');
    if (this.writer.size >= batchWords || drawn.isEnd) {
      await this.sender.send(this.writer.view(), drawn.chunk, drawn.isEnd);
      this.writer.clear();
    }
    this.lap('send');
  }

  /** Resolves when Node has taken everything. */
  public async finish(): Promise<ThreadTimes> {
    this.last = performance.now();
    await this.sender.finish();
    this.lap('send');
    return this.times;
  }

  private async read(picture: VideoFrame): Promise<void> {
    try {
      await picture.copyTo(this.pair.swap());
    } finally {
      picture.close();
    }
  }

  /** What of a frame is sent. */
  private runsOf({isWhole}: Pick<DrawnFrame, 'isWhole'>, picture?: VideoFrame) {
    if (isWhole) return this.whole;
    return picture ? this.pair.changes() : new Uint32Array();
  }

  private lap(what: keyof ThreadTimes): void {
    const now = performance.now();
    this.times[what] += now - this.last;
    this.last = now;
  }
}
