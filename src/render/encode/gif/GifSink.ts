import {open, type FileHandle} from 'node:fs/promises';
import type {FrameSettings, FrameSink, SinkFrame} from '../FrameSink';
import {Differ} from './Differ';
import {gifHeader, gifImage, gifTrailer, type GifImage} from './gifBlocks';
import {compressLzw} from './lzw';
import {choosePalette, mostColors, PaletteLookup} from './palette';
import {SeenColors} from './SeenColors';
import {Spool} from './Spool';

/** The longest delay that a GIF can say, in centiseconds. */
const longestDelay = 65535;

/**
 * A GIF: one palette for the whole film, no dithering, and of each frame only the
 * rectangle that changed, with what did not change in it left to the compressor's choice.
 */
export class GifSink implements FrameSink {
  private readonly seen: SeenColors;

  private constructor(
    private readonly path: string,
    private readonly spool: Spool,
    private readonly settings: FrameSettings,
    private readonly colors: number,
  ) {
    this.seen = new SeenColors(settings.width * settings.height);
  }

  /**
   * Begins a GIF.
   *
   * @param colors - The most that its palette may have.
   */
  public static async open(
    path: string,
    settings: FrameSettings,
    colors = mostColors,
  ): Promise<GifSink> {
    return new GifSink(path, await Spool.open(`${path}.frames`), settings, colors);
  }

  public async write({index, pixels, runs}: SinkFrame): Promise<void> {
    this.seen.add(index, pixels, runs);
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
    const palette = choosePalette(this.seen.total(this.settings.frames), this.colors);
    const transparent = palette.colors.length;
    const bits = Math.max(2, Math.ceil(Math.log2(transparent + 1)));
    await file.write(gifHeader(width, height, palette.colors, bits));
    const differ = new Differ(width, height, new PaletteLookup(palette));
    let shown: GifImage | null = null;
    let since = 0;
    const show = async (until: number) => {
      for (let left = until - since; shown && left > 0; left -= longestDelay) {
        await file.write(gifImage(shown, Math.min(left, longestDelay), transparent));
      }
      since = until;
    };
    let last = 0;
    for await (const patch of this.spool.replay()) {
      this.settings.signal?.throwIfAborted();
      last = patch.index;
      const change = differ.next(patch);
      if (!change) continue;
      await show(centiseconds(patch.index, fps));
      const {indices, unchanged, ...rect} = change;
      const compressed = compressLzw({
        indices,
        unchanged,
        transparent,
        minCodeSize: bits,
      });
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
