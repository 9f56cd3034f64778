import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {FrameSettings, FrameSink, SinkFrame} from './FrameSink';
import {pictureName} from './numberedPictures';
import {encodePng} from './png';

/** Numbered pictures, one for each frame, for video editors. */
export class PngSequenceSink implements FrameSink {
  private latest: Buffer | null = null;

  /**
   * Begins an empty sequence.
   *
   * @param folder - Where the pictures are collected; it exists.
   */
  public constructor(
    private readonly folder: string,
    private readonly settings: FrameSettings,
  ) {}

  public async write({index, pixels, runs}: SinkFrame): Promise<void> {
    if (runs.length > 0 || !this.latest) {
      this.latest = await encodePng(pixels, this.settings);
    }
    await writeFile(join(this.folder, pictureName(index)), this.latest);
  }

  public async finish(): Promise<void> {}

  public async abort(): Promise<void> {}
}
