import type {FileHandle} from 'node:fs/promises';
import type {FrameSettings} from '../FrameSink';
import type {Change} from '../palette/Differ';
import type {PaletteFile, PaletteFormat} from '../palette/PaletteFile';
import {gifHeader, gifImage, gifTrailer} from './gifBlocks';
import {compressLzw} from './lzw';

/** One more index says that a pixel is as it was. */
export const mostGifColors = 255;

/** The longest delay that a GIF can say, in centiseconds. */
const longestDelay = 65535;

export const gifFormat: PaletteFormat = {
  grid: 1,
  async begin(file, settings, colors) {
    const bits = Math.max(2, Math.ceil(Math.log2(colors.length + 1)));
    await file.write(gifHeader(settings.width, settings.height, colors, bits));
    return new GifFile(file, settings, colors.length, bits);
  },
};

class GifFile implements PaletteFile {
  public constructor(
    private readonly file: FileHandle,
    private readonly settings: FrameSettings,
    /** The index that says "unchanged". */
    private readonly transparent: number,
    private readonly minCodeSize: number,
  ) {}

  public async show(change: Change, from: number, until: number): Promise<void> {
    const {transparent, minCodeSize} = this;
    const {indices, unchanged, ...rect} = change;
    const compressed = compressLzw({indices, unchanged, transparent, minCodeSize});
    const image = {...rect, minCodeSize, compressed};
    const delay = this.centiseconds(until) - this.centiseconds(from);
    for (let left = delay; left > 0; left -= longestDelay) {
      await this.file.write(gifImage(image, Math.min(left, longestDelay), transparent));
    }
  }

  public async finish(): Promise<void> {
    await this.file.write(gifTrailer);
  }

  public rest(): Promise<void> {
    return Promise.resolve();
  }

  /** Delays are rounded from the film's start, so that they do not drift. */
  private centiseconds(frame: number): number {
    return Math.round((frame * 100) / this.settings.fps);
  }
}
