import {open, rm, type FileHandle} from 'node:fs/promises';
import {temporaryFiles} from '../../../project/temporary';
import {runPixels} from '../../frames/transport';

/** What differs from the frame before. */
export interface Changes {
  readonly index: number;
  /** Pairs of offset and length, in pixels, ascending. */
  readonly runs: Uint32Array;
  /** The pixels of all runs, one after the other. */
  readonly pixels: Uint32Array;
}

/**
 * The film's changes on disk, because the palette is known only after the last frame and
 * memory must not grow with the film.
 */
export class Spool {
  private readonly lengths: number[] = [];
  private at = 0;

  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
  ) {}

  public static async open(path: string): Promise<Spool> {
    temporaryFiles.add(path);
    return new Spool(path, await open(path, 'wx+'));
  }

  /** Appends what changed: runs, then the pixels of the runs. */
  public async add(runs: Uint32Array, pixels: Uint32Array): Promise<void> {
    const words = new Uint32Array(1 + runs.length + runPixels(runs));
    words[0] = runs.length;
    words.set(runs, 1);
    let at = 1 + runs.length;
    for (let r = 0; r < runs.length; r += 2) {
      const [start, length] = [runs[r]!, runs[r + 1]!];
      words.set(pixels.subarray(start, start + length), at);
      at += length;
    }
    await this.file.write(words, 0, words.byteLength, this.at);
    this.at += words.byteLength;
    this.lengths.push(words.length);
  }

  /** Reads the film again, what changed frame after frame. */
  public async *replay(): AsyncGenerator<Changes> {
    let at = 0;
    for (const [index, length] of this.lengths.entries()) {
      const words = new Uint32Array(length);
      await this.file.read(words, 0, words.byteLength, at);
      at += words.byteLength;
      const pixelsAt = 1 + words[0]!;
      yield {
        index,
        runs: words.subarray(1, pixelsAt),
        pixels: words.subarray(pixelsAt),
      };
    }
  }

  public async close(): Promise<void> {
    await this.file.close().catch(() => {});
    await rm(this.path, {force: true});
    temporaryFiles.delete(this.path);
  }
}
