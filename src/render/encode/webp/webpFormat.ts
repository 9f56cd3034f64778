import type {FileHandle} from 'node:fs/promises';
import type {FrameSettings} from '../FrameSink';
import type {Change} from '../palette/Differ';
import type {PaletteFile, PaletteFormat} from '../palette/PaletteFile';
import {encodeWebp} from './encodeWebp';
import {webpFrame, webpHeader, webpSize} from './webpChunks';

/** A WebP says a picture's place in units of two pixels. */
const grid = 2;

/** Pictures that are compressed at once: what waits for the first to be written is small. */
const mostAtOnce = 2;

/**
 * Where more of the rectangle changed than this share, the whole of it may take fewer bytes
 * than the outline of what changed.
 */
const outlineShare = 0.25;

/**
 * Of a film whose quality is not told: 49 colours. The thirty clips then have half of their
 * GIFs' bytes (0.49, at 800x450), with an SSIM of .993 to .999 (of six looked at); with 40
 * colours, maps of many shades show bands that are not theirs.
 */
const usualQuality = 70;

/** The quality that loses nothing. */
const lossless = 100;

/**
 * How many colours a quality, 0 to 100, has: each eighth of it twice as many.
 *
 * @returns null where all are kept.
 */
export function webpColors(quality = usualQuality): number | null {
  if (quality === lossless) return null;
  return Math.max(2, Math.min(255, Math.round(2 ** ((8 * quality) / lossless))));
}

export const webpFormat: PaletteFormat = {
  grid,
  async begin(file, settings, colors) {
    await file.write(webpHeader(settings.width, settings.height));
    const opaque = Uint32Array.from(colors, color => 0xff000000 | color);
    return new WebpFile(file, settings, opaque);
  },
};

class WebpFile implements PaletteFile {
  private readonly pending: Promise<Buffer>[] = [];
  private bytes = 0;

  public constructor(
    private readonly file: FileHandle,
    private readonly settings: FrameSettings,
    /** BGRA words. */
    private readonly colors: Uint32Array,
  ) {}

  public async show(change: Change, from: number, until: number): Promise<void> {
    const milliseconds = this.milliseconds(until) - this.milliseconds(from);
    const frame = this.compress(change).then(data =>
      webpFrame({...change, milliseconds, data}),
    );
    // Whoever waits for it is told; it may be that nobody does any more.
    frame.catch(() => {});
    this.pending.push(frame);
    if (this.pending.length >= mostAtOnce) await this.writeFirst();
  }

  public async finish(): Promise<void> {
    while (this.pending.length > 0) await this.writeFirst();
    await this.file.write(webpSize(this.bytes), 0, 4, 4);
  }

  public async rest(): Promise<void> {
    await Promise.allSettled(this.pending);
  }

  private async writeFirst(): Promise<void> {
    const frame = await this.pending[0]!;
    void this.pending.shift();
    await this.file.write(frame);
    this.bytes += frame.length;
  }

  /** The smaller of what changed, and of all that the rectangle shows. */
  private async compress({indices, unchanged, width, height}: Change): Promise<Buffer> {
    const pixels = new Uint32Array(indices.length);
    let changed = 0;
    for (let i = 0; i < indices.length; i++) {
      if (unchanged[i]) continue;
      pixels[i] = this.colors[indices[i]!]!;
      changed++;
    }
    const outlined = await encodeWebp(pixels, width, height);
    const share = changed / indices.length;
    if (share < outlineShare || share === 1) return outlined;
    for (let i = 0; i < indices.length; i++) pixels[i] = this.colors[indices[i]!]!;
    const filled = await encodeWebp(pixels, width, height);
    return filled.length < outlined.length ? filled : outlined;
  }

  /** Rounded from the film's start, so that durations do not drift. */
  private milliseconds(frame: number): number {
    return Math.round((frame * 1000) / this.settings.fps);
  }
}
