/** Numbered pictures, one for each frame, for video editors. */
import {mkdir, readdir, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {FrameSettings, FrameSink, SinkFrame} from './FrameSink';
import {encodePng} from './png';

const NUMBERED = /^\d{6}\.png$/;

export class PngSequenceSink implements FrameSink {
  private latest: Buffer | null = null;

  private constructor(
    private readonly draft: string,
    private readonly folder: string,
    private readonly settings: FrameSettings,
  ) {}

  /**
   * @param draft - The folder the pictures are collected in.
   * @param folder - The folder they end in; numbered pictures of an earlier run go.
   */
  public static async open(
    draft: string,
    folder: string,
    settings: FrameSettings,
  ): Promise<PngSequenceSink> {
    await mkdir(draft, {recursive: true});
    return new PngSequenceSink(draft, folder, settings);
  }

  public async write({index, pixels, runs}: SinkFrame): Promise<void> {
    if (runs.length > 0 || !this.latest) {
      this.latest = await encodePng(pixels, this.settings);
    }
    await writeFile(join(this.draft, nameOf(index)), this.latest);
  }

  public async finish(): Promise<void> {
    await mkdir(this.folder, {recursive: true});
    const old = (await readdir(this.folder)).filter(name => NUMBERED.test(name));
    await Promise.all(old.map(name => rm(join(this.folder, name))));
    for (const name of await readdir(this.draft)) {
      await rename(join(this.draft, name), join(this.folder, name));
    }
    await rm(this.draft, {recursive: true});
  }

  public async abort(): Promise<void> {
    await rm(this.draft, {recursive: true, force: true});
  }
}

function nameOf(index: number): string {
  return `${String(index).padStart(6, '0')}.png`;
}
