/**
 * A GIF: one palette for the whole film, no dithering, and of each frame only the
 * rectangle that changed, with what did not change in it left to the compressor's choice.
 */
import {open, type FileHandle} from 'node:fs/promises';
import type {FrameSettings, FrameSink, SinkFrame} from '../FrameSink';
import {gifHeader, gifImage, gifTrailer, type GifImage} from './gifBlocks';
import {compressLzw} from './lzw';
import {choosePalette, PaletteLookup} from './palette';
import {Spool} from './Spool';

/** The longest delay that a GIF can say, in centiseconds. */
const MAX_DELAY = 65535;

export class GifSink implements FrameSink {
  private readonly counts = new Uint32Array(1 << 24);

  private constructor(
    private readonly path: string,
    private readonly spool: Spool,
    private readonly settings: FrameSettings,
  ) {}

  public static async open(path: string, settings: FrameSettings): Promise<GifSink> {
    return new GifSink(path, await Spool.open(`${path}.frames`), settings);
  }

  public async write({pixels, runs}: SinkFrame): Promise<void> {
    for (let r = 0; r < runs.length; r += 2) {
      const end = runs[r] + runs[r + 1];
      for (let i = runs[r]; i < end; i++) this.counts[pixels[i] & 0xffffff]++;
    }
    await this.spool.add(runs, pixels);
  }

  public async finish(): Promise<void> {
    const file = await open(this.path, 'w');
    try {
      await this.encode(file);
    } finally {
      await file.close();
      await this.spool.close();
    }
  }

  public async abort(): Promise<void> {
    await this.spool.close();
  }

  private async encode(file: FileHandle): Promise<void> {
    const {width, height, fps} = this.settings;
    const palette = choosePalette(this.counts);
    const transparent = palette.colors.length;
    const bits = Math.max(2, Math.ceil(Math.log2(transparent + 1)));
    await file.write(gifHeader(width, height, palette.colors, bits));
    const differ = new Differ(width, height, new PaletteLookup(palette));
    const frame = new Uint32Array(width * height);
    let shown: GifImage | null = null;
    let since = 0;
    const show = async (until: number) => {
      for (let left = until - since; shown && left > 0; left -= MAX_DELAY) {
        await file.write(gifImage(shown, Math.min(left, MAX_DELAY), transparent));
      }
      since = until;
    };
    let last = 0;
    for await (const index of this.spool.replay(frame)) {
      last = index;
      const change = differ.next(frame);
      if (!change) continue;
      await show(centiseconds(index, fps));
      const {indices, free, ...rect} = change;
      const compressed = compressLzw({indices, free, transparent, minCodeSize: bits});
      shown = {...rect, minCodeSize: bits, compressed};
    }
    await show(centiseconds(last + 1, fps));
    await file.write(gifTrailer);
  }
}

/** Delays are rounded from the film's start, so that they do not drift. */
function centiseconds(frame: number, fps: number): number {
  return Math.round((frame * 100) / fps);
}

interface Change {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly indices: Uint8Array;
  readonly free: Uint8Array;
}

/** Frames as palette indices, and what changed between them. */
class Differ {
  private current: Uint8Array;
  private previous: Uint8Array;
  private isFirst = true;

  public constructor(
    private readonly width: number,
    private readonly height: number,
    private readonly lookup: PaletteLookup,
  ) {
    this.current = new Uint8Array(width * height);
    this.previous = new Uint8Array(width * height);
  }

  /** The changed rectangle, or null where the frame looks like the one before. */
  public next(frame: Uint32Array): Change | null {
    [this.previous, this.current] = [this.current, this.previous];
    const {current, previous, width, height} = this;
    let [left, top, right, bottom] = [width, height, 0, 0];
    for (let y = 0, i = 0; y < height; y++) {
      for (let x = 0; x < width; x++, i++) {
        current[i] = this.lookup.index(frame[i] & 0xffffff);
        if (!this.isFirst && current[i] === previous[i]) continue;
        if (x < left) left = x;
        if (x >= right) right = x + 1;
        if (y < top) top = y;
        bottom = y + 1;
      }
    }
    if (right === 0) return null;
    const change = this.cut(left, top, right - left, bottom - top);
    this.isFirst = false;
    return change;
  }

  private cut(left: number, top: number, width: number, height: number): Change {
    const indices = new Uint8Array(width * height);
    const free = new Uint8Array(width * height);
    for (let y = 0, at = 0; y < height; y++) {
      const row = (top + y) * this.width + left;
      for (let x = 0; x < width; x++, at++) {
        indices[at] = this.current[row + x];
        free[at] = !this.isFirst && this.previous[row + x] === indices[at] ? 1 : 0;
      }
    }
    return {left, top, width, height, indices, free};
  }
}
