import {open, type FileHandle} from 'node:fs/promises';
import type {FrameSettings, FrameSink, SinkFrame} from '../FrameSink';
import {Differ, type Change} from './Differ';
import {choosePalette, PaletteLookup} from './palette';
import type {PaletteFormat} from './PaletteFile';
import {SeenColors} from './SeenColors';
import {Spool} from './Spool';

/**
 * A film of a few colours: one palette for all of it, no dithering, and of each frame only
 * the rectangle that changed, with what did not change in it left to the compressor's choice.
 */
export class PaletteSink implements FrameSink {
  private readonly seen: SeenColors;

  private constructor(
    private readonly path: string,
    private readonly spool: Spool,
    private readonly settings: FrameSettings,
    private readonly format: PaletteFormat,
    private readonly colors: number,
  ) {
    this.seen = new SeenColors(settings.width * settings.height);
  }

  /**
   * Begins a film.
   *
   * @param colors - The most that its palette may have, up to 255.
   */
  public static async open(
    path: string,
    settings: FrameSettings,
    format: PaletteFormat,
    colors: number,
  ): Promise<PaletteSink> {
    const spool = await Spool.open(`${path}.frames`);
    return new PaletteSink(path, spool, settings, format, colors);
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

  private async encode(handle: FileHandle): Promise<void> {
    const {width, height, frames, signal} = this.settings;
    const palette = choosePalette(this.seen.total(frames), this.colors);
    const lookup = new PaletteLookup(palette);
    const differ = new Differ({width, height, grid: this.format.grid, lookup});
    const file = await this.format.begin(handle, this.settings, palette.colors);
    try {
      let shown: {readonly change: Change; readonly since: number} | null = null;
      let last = 0;
      for await (const patch of this.spool.replay()) {
        signal?.throwIfAborted();
        last = patch.index;
        const change = differ.next(patch);
        if (!change) continue;
        if (shown) await file.show(shown.change, shown.since, last);
        shown = {change, since: last};
      }
      if (shown) await file.show(shown.change, shown.since, last + 1);
      await file.finish();
    } finally {
      await file.rest();
    }
  }
}
