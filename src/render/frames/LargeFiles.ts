import {stat} from 'node:fs/promises';
import {basename} from 'node:path';
import {writtenBytes} from '../../schema';
import {pictureBytes} from '../encode/numberedPictures';
import type {Output} from '../plan/Job';

/** A file that is being written. */
export interface GrowingFile {
  readonly output: Output;
  /** Where it is while it is not complete. */
  readonly partial: string;
}

const largeBytes = 50e6;

/** Frames between two looks. */
const lookEvery = 60;

/** Tells of files that become large while there is time to end the render. */
export class LargeFiles {
  private looked = 0;
  private readonly told = new Set<GrowingFile>();

  /**
   * Looks at some files.
   *
   * @param frames - How many each of them will have.
   */
  public constructor(
    private readonly files: readonly GrowingFile[],
    private readonly frames: number,
    private readonly tell: (text: string) => void,
  ) {}

  /** Looks at them, now and then, when so many frames are written. */
  public async look(done: number): Promise<void> {
    if (done < this.looked + lookEvery || done >= this.frames) return;
    this.looked = done;
    for (const file of this.files.filter(file => !this.told.has(file))) {
      const bytes = await sizeOf(file);
      if (bytes < largeBytes) continue;
      this.told.add(file);
      this.tell(this.message(file, bytes, done));
    }
  }

  private message({output}: GrowingFile, bytes: number, done: number): string {
    const all = (bytes / done) * this.frames;
    const smaller =
      output.format === 'mov' && output.quality === undefined
        ? '--quality 60 or a smaller --size makes it smaller'
        : 'a smaller --size or --fps makes it smaller';
    return (
      `${basename(output.path)} has ${writtenBytes(bytes)} after ${done} of ` +
      `${this.frames} frames, so about ${writtenBytes(all)} in the end; ${smaller}.`
    );
  }
}

async function sizeOf({output, partial}: GrowingFile): Promise<number> {
  if (output.format === 'png-sequence') return pictureBytes(partial);
  return (await stat(partial)).size;
}
